import { DefaultLogger, Runtime } from '@temporalio/worker';

/** Once per process, before the first worker: workers in tests say only what went wrong. */
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { forward: {}, filter: 'off' } } });
