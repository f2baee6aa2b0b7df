export declare function fingerprint(paths: readonly string[]): string;
export declare function alone<T>(lock: string, work: () => T): T;
