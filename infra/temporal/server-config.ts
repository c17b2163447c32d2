import { stringify } from 'yaml';

export type ServerPorts = {
  frontend: number;
  frontendMember: number;
  http: number;
  history: number;
  historyMember: number;
  matching: number;
  matchingMember: number;
  worker: number;
  workerMember: number;
};

const store = (postgres: URL, databaseName: string, maxConns: number): object => ({
  sql: {
    pluginName: 'postgres12_pgx',
    databaseName,
    connectAddr: postgres.host,
    connectProtocol: 'tcp',
    user: decodeURIComponent(postgres.username),
    password: decodeURIComponent(postgres.password),
    maxConns,
    maxIdleConns: maxConns,
    maxConnLifetime: '1h',
  },
});

const service = (grpcPort: number, membershipPort: number): object => ({ rpc: { grpcPort, membershipPort, bindOnLocalHost: true } });

/** The server's whole configuration: one process, everything on loopback, the two databases of `postgres`. Source: config/development-postgres12.yaml of the server. */
export function serverConfig(postgres: URL, ports: ServerPorts, dynamicConfigFile: string): string {
  return stringify({
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { default: store(postgres, 'temporal', 20), visibility: store(postgres, 'temporal_visibility', 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: { rpc: { grpcPort: ports.frontend, membershipPort: ports.frontendMember, httpPort: ports.http, bindOnLocalHost: true } },
      history: service(ports.history, ports.historyMember),
      matching: service(ports.matching, ports.matchingMember),
      worker: service(ports.worker, ports.workerMember),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: { active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${ports.frontend}` } },
    },
    dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '10s' },
  });
}

const always = (value: boolean | string | number): object[] => [{ value, constraints: {} }];

/** Settings that only matter where workflow time is skipped. A skip may otherwise cost a second, and a run that continues at once is held back. */
const skipping = {
  'frontend.WorkflowTimeSkippingEnabled': always(true),
  'history.timerProcessorMaxTimeShift': always('20ms'),
  'history.workflowIdReuseMinimalInterval': always('0s'),
};

/**
 * A shard looks for work that is to be handed out at most 20 times a second by default, which is meant for servers with hundreds of shards. Ours has
 * four, and every recording hands out work: beyond a burst each would wait up to 50 ms.
 */
const fewShards = { 'history.transferProcessorMaxPollRPS': always(500) };

export const dynamicConfig = (timeSkipping: boolean): string =>
  stringify({ ...fewShards, ...(timeSkipping ? skipping : { 'frontend.WorkflowTimeSkippingEnabled': always(false) }) });
