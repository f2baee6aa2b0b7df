import * as v from "valibot";
import { ROLES } from "./dataset.ts";

/** Who the reader is: territories, each with any number of roles. Empty: the reader has not said. No role: "anyone there". */
export const ProfileSchema = v.array(
  v.object({
    territory: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)),
    roles: v.array(v.picklist(ROLES)),
  }),
);
export type Profile = v.InferOutput<typeof ProfileSchema>;
