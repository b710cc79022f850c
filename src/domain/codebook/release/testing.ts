// Builders for tests: small hand-made files in the layouts of the official ones.

/** An order file from rows of code without dot, flag and title; numbers are counted. */
export function anOrderFile(
  rows: readonly (readonly [code: string, flag: string, title: string])[],
): string {
  return rows
    .map(
      ([code, flag, title], index) =>
        `${String(index + 1).padStart(5, "0")} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`,
    )
    .join("");
}

interface HcpcsRecord {
  readonly code: string;
  /** 3 code, 4 its continuation, 7 modifier, 8 its continuation. */
  readonly id: "3" | "4" | "7" | "8";
  readonly long: string;
  /** YYYYMMDD. */
  readonly added?: string;
  readonly terminated?: string;
}

/** One record of the HCPCS alpha-numeric file. */
export function aHcpcsRecord({ code, id, long, added = "", terminated = "" }: HcpcsRecord): string {
  return `${`${code.padStart(5)}00100${id}${long.padEnd(80)}${long.slice(0, 28)}`.padEnd(268)}${added.padEnd(16)}${terminated}`
    .padEnd(320)
    .concat("\r\n");
}

/** A Tabular List of one chapter: what stands in it is given, `aDiagnosis` writes it. */
export function aTabularXml(categories: string, { version = "2026", section = "M20-M25" } = {}) {
  return `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular>
<version>${version}</version>
<introduction><introSection type="title"><title>TABULAR LIST</title></introSection></introduction>
<chapter><name>13</name><desc>Diseases of the musculoskeletal system (M00-M99)</desc>
<notes><note>Use an external cause code.</note></notes><notes><note>If applicable.</note></notes>
<sectionIndex><sectionRef first="M20" last="M25" id="${section}">Other joint disorders</sectionRef></sectionIndex>
<section id="${section}"><desc>Other joint disorders (${section})</desc>
${categories}
</section></chapter></ICD10CM.tabular>`;
}

/** One diagnosis of a Tabular List; `within` is the XML behind its title. */
export function aDiagnosis(code: string, title: string, within = ""): string {
  return `<diag><name>${code}</name><desc>${title}</desc>${within}</diag>`;
}

/** An index with one letter, from the XML of its main terms. */
export function anIndexXml(terms: string, title = "ICD-10-CM INDEX TO DISEASES and INJURIES") {
  return `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2026</version><title>${title}</title><letter><title>P</title>${terms}</letter></ICD10CM.index>`;
}

/** A table of three columns, from the XML of its main terms. */
export function aTableXml(terms: string, first = "Neoplasm") {
  return `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index><version>2026</version><indexHeading><head col="1">${first}</head><head col="2">Malignant Primary</head><head col="3">Benign</head></indexHeading>
<letter><title>N</title>${terms}</letter></ICD10CM.index>`;
}
