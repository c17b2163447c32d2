export const AUDIENCE = 'ontwikkellijn-api';
