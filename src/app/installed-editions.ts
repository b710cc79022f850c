import { readInstalledFrom } from "../catalog/browser.ts";
import { forgetSearch } from "../catalog/search/client.ts";
import { onStorageChange } from "../storage/db.ts";
import { loadEditionContents } from "../storage/editions.ts";

/** Editions lie in storage, which the catalog does not know. A failure is told by the shell; the shipped editions remain. */
async function read(): Promise<readonly Uint8Array[]> {
  const contents = await loadEditionContents();
  return contents.ok ? contents.value : [];
}

readInstalledFrom(read);
onStorageChange(({ stores }) => {
  if (!stores.includes("editions")) return;
  readInstalledFrom(read);
  forgetSearch();
});
