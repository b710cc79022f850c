import { err, ok, type Result } from "../../../lib/result.ts";
import { sha256OfBytes } from "../../../lib/sha256.ts";
import { compileYear, type CompiledYear, type YearParts } from "./compile-year.ts";
import type { CptFile } from "./cpt-file.ts";
import type { HcpcsList } from "./hcpcs-list.ts";
import type { OrderFile } from "./order-file.ts";
import { openLimits, openRelease, type OpenLimits } from "./open-release.ts";
import { readFile, type FileContent } from "./read-files.ts";
import type { ReleaseKind } from "./recognize.ts";

/** A file as it was given: an official one, or an archive of some. */
export interface ReleaseInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CompileProgress {
  readonly step: "reading" | "compiling";
  /** The file, or the year, that is being worked on. */
  readonly name: string;
  /** Characters read so far, for a bar that need not know its end. */
  readonly read: number;
}

export interface CompileOptions {
  /** Awaited, so that whoever compiles can let other work pass. */
  readonly onProgress?: (progress: CompileProgress) => void | Promise<void>;
  readonly signal?: { readonly aborted: boolean };
  /** Years of which somebody knows that the text is not the official one; the files do not tell. */
  readonly reconstructed?: ReadonlySet<number>;
  readonly limits?: OpenLimits;
}

/** What came of the files that were given. */
export interface CompiledRelease {
  /** By year, the newest first. */
  readonly years: readonly CompiledYear[];
  readonly hcpcs: readonly {
    readonly path: string;
    /** ISO date; undefined where neither content nor name tells. */
    readonly from: string | undefined;
    readonly list: HcpcsList;
  }[];
  readonly cpt: readonly { readonly path: string; readonly file: CptFile }[];
  /** ICD-10-PCS by fiscal year. */
  readonly inpatient: ReadonlyMap<number, OrderFile>;
  readonly found: readonly FoundFile[];
  /** Files that are damaged or stand there twice, each with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Files of no use here. */
  readonly otherCount: number;
}

export interface FoundFile {
  readonly path: string;
  readonly kind: ReleaseKind;
  /** What it holds, in words. */
  readonly holds: string;
}

/** Compiles every year of ICD-10-CM that some files hold; whatever is damaged is named and left out. */
export async function compileRelease(
  files: Iterable<ReleaseInput>,
  options: CompileOptions = {},
): Promise<Result<CompiledRelease, "cancelled">> {
  const { onProgress, signal, limits = openLimits } = options;
  const collector = new Collector();
  const budget = { left: limits.total };
  let read = 0;
  for (const { name, bytes } of files) {
    const sha256 = sha256OfBytes(bytes);
    const base = name.split("/").at(-1) ?? name;
    for (const file of openRelease({ path: name, names: [base] }, bytes, limits, budget)) {
      if (signal?.aborted === true) return err("cancelled");
      await onProgress?.({ step: "reading", name: file.path, read });
      if (file.type === "other") collector.otherCount += 1;
      else if (file.type === "unreadable") collector.refuse(file.path, file.reason);
      else {
        read += file.text.length;
        const content = readFile(file);
        if (!content.ok) collector.refuse(file.path, content.error);
        else {
          const { holds } = content.value;
          collector.found.push({ path: file.path, kind: file.kind, holds });
          collector.add(file.path, sha256, content.value.content);
        }
      }
    }
  }
  const years: CompiledYear[] = [];
  for (const [year, parts] of [...collector.years].sort(([a], [b]) => b - a)) {
    if (signal?.aborted === true) return err("cancelled");
    await onProgress?.({ step: "compiling", name: `FY${year}`, read });
    const compiled = compileYear(year, parts, options.reconstructed?.has(year) === true);
    if (compiled) years.push(compiled);
  }
  const { hcpcs, cpt, inpatient, found, unreadable, otherCount } = collector;
  return ok({ years, hcpcs, cpt, inpatient, found, unreadable, otherCount });
}

class Collector {
  readonly years = new Map<number, YearParts>();
  readonly hcpcs: { path: string; from: string | undefined; list: HcpcsList }[] = [];
  readonly cpt: { path: string; file: CptFile }[] = [];
  readonly inpatient = new Map<number, OrderFile>();
  readonly found: FoundFile[] = [];
  readonly unreadable: { path: string; reason: string }[] = [];
  otherCount = 0;

  refuse(path: string, reason: string): void {
    this.unreadable.push({ path, reason });
  }

  addInpatient(
    path: string,
    { from, procedures }: Extract<FileContent, { kind: "icd10pcs-order" }>,
  ): void {
    if (this.inpatient.has(from)) this.refuse(path, `is a second file of its kind for FY${from}`);
    else this.inpatient.set(from, procedures);
  }

  add(path: string, sha256: string, content: FileContent): void {
    if ("list" in content) this.hcpcs.push({ path, from: content.from, list: content.list });
    else if (content.kind === "cpt-licensed") this.cpt.push({ path, file: content.cpt });
    else if (content.kind === "icd10pcs-order") this.addInpatient(path, content);
    if (!("year" in content)) return;
    const { kind, year } = content;
    let parts = this.years.get(year);
    if (!parts) this.years.set(year, (parts = { sources: [] }));
    const former = parts.sources.find((source) => source.kind === kind);
    // The lists of codes added to and taken from the exempt ones look alike; the list itself is the longest.
    if (former && kind === "icd10cm-poa-exempt") {
      if (content.exempt.size <= (parts.exempt?.size ?? 0)) return;
      parts.sources = parts.sources.filter((source) => source !== former);
    } else if (former) {
      this.refuse(path, `is a second file of its kind for FY${year}; ${former.name} is used`);
      return;
    }
    parts.sources.push({ kind, name: path, sha256 });
    switch (kind) {
      case "icd10cm-tabular":
        parts.tabular = content.tabular;
        break;
      case "icd10cm-index":
        parts.index = content.index.terms;
        break;
      case "icd10cm-external-index":
        parts.externalIndex = content.index.terms;
        break;
      case "icd10cm-neoplasms":
        parts.neoplasms = content.table;
        break;
      case "icd10cm-drugs":
        parts.drugs = content.table;
        break;
      case "icd10cm-order":
        parts.order = content.order;
        break;
      case "icd10cm-poa-exempt":
        parts.exempt = content.exempt;
        break;
    }
  }
}
