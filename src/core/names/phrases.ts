// What a sentence can do with a name besides offering it. Words of ours, in the languages Caveat reads; no name is in them.

/** Whether the sentence says that the name is not what is on offer: goods for it, a clause against it, a link to it. */
export function isDenied(_text: string, _start: number, _end: number): boolean {
  return false;
}
