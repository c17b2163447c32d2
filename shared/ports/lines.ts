import type { LineDefinition } from '#shared/domain/line/line.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

/** `publishedAt` is null for what came with the code. */
export type PublishedLine = { line: LineDefinition; publishedAt: Instant | null };

/** `key` and `digest` tell a repeated publication from another one. */
export type NewLineVersion = { line: LineDefinition; publishedBy: string; key: string; digest: string };

/** Every version of every line ever published. What is published never changes and never goes away. */
export type Lines = {
  /** By line and version. */
  all(): Promise<PublishedLine[]>;
  /** What was published under this key, or null. */
  underKey(key: string): Promise<(PublishedLine & { digest: string }) | null>;
  /** Publishes; null where this version is taken, whoever was first. */
  publish(version: NewLineVersion): Promise<PublishedLine | null>;
};
