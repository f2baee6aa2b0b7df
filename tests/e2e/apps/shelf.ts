/** What the lists of these apps show. */
export interface Item {
  id: number;
  name: string;
}
