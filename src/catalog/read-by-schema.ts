import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/result.ts";

/** What breaks a schema: the field's path (`providers/1/npi`) and, in words, what is wrong. */
export interface SchemaFault {
  readonly field: string;
  readonly message: string;
}

/** Only tools for authors need a language; the browser's schemas say nothing. */
const { localeError } = z.locales.en();

/** Reads data by a schema. Every fault is told at once; each unknown key by its own name. */
export function readBySchema<T>(
  schema: z.ZodMiniType<T>,
  data: unknown,
): Result<T, readonly SchemaFault[]> {
  const parsed = schema.safeParse(data, { error: localeError });
  if (parsed.success) return ok(parsed.data);
  return err(
    parsed.error.issues.flatMap((issue) => {
      const path = issue.path.map(String);
      if (issue.code !== "unrecognized_keys") {
        return [{ field: path.join("/"), message: issue.message }];
      }
      return issue.keys.map((key) => ({
        field: [...path, key].join("/"),
        message: "unknown key; is it misspelt?",
      }));
    }),
  );
}
