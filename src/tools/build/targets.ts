export const TARGETS = ["chrome", "firefox"] as const;
export type Target = (typeof TARGETS)[number];
