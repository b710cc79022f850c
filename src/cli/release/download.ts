import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Where CMS and NCHS publish a fiscal year's files; names differ by year, so that each has several addresses. */
function addressesOf(
  year: number,
): readonly { readonly what: string; readonly urls: readonly string[] }[] {
  const cms = "https://www.cms.gov/files/zip";
  const nchs = `https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/${year}`;
  return [
    {
      what: "code descriptions (order file, codes, addenda)",
      urls: [
        `${cms}/${year}-code-descriptions-tabular-order.zip`,
        `${nchs}/icd10cm-code%20descriptions-%20${year}.zip`,
        `${nchs}/icd10cm-Code%20Descriptions-${year}.zip`,
      ],
    },
    {
      what: "Tabular List, indexes and tables (XML)",
      urls: [
        `${cms}/${year}-code-tables-tabular-and-index.zip`,
        `${nchs}/icd10cm-table%20and%20index-${year}.zip`,
        `${nchs}/icd10cm-tabular-index-${year}.zip`,
      ],
    },
    {
      what: "codes exempt from present-on-admission reporting",
      urls: [`${cms}/${year}-poa-exempt-codes.zip`],
    },
  ];
}

/** Gets each part from the first address that gives a zip; says what must be fetched by hand, and where to put it. */
export async function downloadYear(
  year: number,
  folder: string,
  get: typeof fetch = fetch,
): Promise<{ readonly lines: readonly string[]; readonly isFine: boolean }> {
  const lines: string[] = [];
  let isFine = true;
  mkdirSync(folder, { recursive: true });
  for (const { what, urls } of addressesOf(year)) {
    const reasons: string[] = [];
    let file: string | undefined;
    for (const url of urls) {
      const bytes = await zipAt(url, get).catch((error: unknown) => String(error));
      if (typeof bytes === "string") {
        reasons.push(`    ${url}: ${bytes}`);
        continue;
      }
      file = join(folder, decodeURIComponent(basename(url)).replaceAll(" ", "-"));
      writeFileSync(file, bytes);
      break;
    }
    isFine &&= file !== undefined;
    lines.push(
      ...(file === undefined
        ? [
            `  ${what}: not to be had from here. Fetch it by hand:`,
            ...reasons,
            `    and put the zip into ${folder}`,
          ]
        : [`  ${what}: ${file}`]),
    );
  }
  lines.push(`Then: npm run codebook -- compile ${folder}`);
  return { lines, isFine };
}

const SECONDS = 1000;

async function zipAt(url: string, get: typeof fetch): Promise<Uint8Array | string> {
  const response = await get(url, { signal: AbortSignal.timeout(60 * SECONDS) });
  if (!response.ok) return `answered ${response.status}`;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? bytes : "gave something else than a zip";
}
