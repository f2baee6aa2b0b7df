/** One command of the feed tool: what it is for, its options in words, and the work. It prints what it did. */
export interface Command {
  summary: string;
  help: string;
  run(args: string[]): Promise<void> | void;
}
