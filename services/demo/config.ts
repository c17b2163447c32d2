/** The demonstration brings its own servers and needs nothing to be set; names inside them. */
export const demoConfig = { namespace: 'ontwikkellijn', taskQueue: 'ontwikkellijn', database: 'demo' } as const;
