import type { Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { forgetWork } from "./marks.ts";
import type { StorageProblem } from "./problem.ts";
import { STORE_NAMES } from "./stores.ts";

/** Removes everything that a learner has on this device, snapshots included. There is no way back. */
export async function eraseEverything(
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  const erased = await database.run(STORE_NAMES, "readwrite", async (transaction) => {
    for (const store of STORE_NAMES) await transaction.clear(store);
  });
  if (erased.ok) forgetWork(database.marks);
  return erased;
}
