import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant } from "./ids.ts";

/** A screen that was visited; `path` is an address within the app, such as `/practice/x`. */
export interface RecentVisit {
  readonly label: string;
  readonly path: string;
  readonly at: string;
}

const KEY = "recent";
const LONGEST_LIST = 12;

/** Newest first, one entry a path. A failure is reported to `onStorageProblem` and leaves the list empty. */
export async function loadRecent(
  database: Database = deviceDatabase(),
): Promise<readonly RecentVisit[]> {
  const row = await database.run(["kv"], "readonly", (transaction) => transaction.get("kv", KEY));
  return row.ok ? visitsIn(row.value) : [];
}

/** Puts a screen at the head of the list. A failure is reported to `onStorageProblem`. */
export async function noteVisit(
  { label, path }: Pick<RecentVisit, "label" | "path">,
  database: Database = deviceDatabase(),
): Promise<void> {
  const at = isoInstant(database.clock.now());
  await database.run(["kv"], "readwrite", async (transaction) => {
    const others = visitsIn(await transaction.get("kv", KEY)).filter(
      (visit) => visit.path !== path,
    );
    const value = [{ label, path, at }, ...others].slice(0, LONGEST_LIST);
    await transaction.put("kv", { key: KEY, value, at });
  });
}

/** Checked by hand rather than by schema: the first page shows this list and stays small. */
function visitsIn(row: unknown): readonly RecentVisit[] {
  const value = (row as { readonly value?: unknown } | null | undefined)?.value;
  return Array.isArray(value) ? value.filter(isVisit) : [];
}

function isVisit(value: unknown): value is RecentVisit {
  if (typeof value !== "object" || value === null) return false;
  const { label, path, at } = value as Partial<Record<keyof RecentVisit, unknown>>;
  return (
    typeof label === "string" &&
    typeof at === "string" &&
    typeof path === "string" &&
    /^\/(?![/\\])/.test(path)
  );
}
