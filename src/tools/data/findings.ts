/** Where a rule says what it found. */
export interface Findings {
  readonly error: (file: string, field: string, message: string) => void;
  readonly warn: (kind: string, file: string, field: string, message: string) => void;
}
