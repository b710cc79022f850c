import type { Catalog, DiagnosisEdition } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import type { ContentFiles } from "../../catalog/catalog-reader.ts";
import { isInForce } from "../../domain/codebook/code-sets.ts";
import { compareServices, listsInForce, objectionTo } from "./compare-services.ts";
import { compareTabular } from "./compare-tabular.ts";
import { compareTexts } from "./compare-texts.ts";
import { mentionsIn, type CodeMention } from "./mentions.ts";
import { count, type Release } from "./read-release.ts";

/** What came of comparing content with a release. */
export interface Comparison {
  /** Sentences with counts. */
  readonly compared: readonly string[];
  readonly notCompared: readonly string[];
  /** Titles of editions for which the folder holds nothing, CPT aside. */
  readonly withoutRelease: readonly string[];
  readonly differences: readonly ContentProblem[];
}

/** Compares every edition with the release of its year, and every code that content names with the release of its date. */
export function compareContent(
  catalog: Catalog,
  files: ContentFiles,
  release: Release,
): Comparison {
  const parts = [
    ...catalog.diagnoses.map((each) => compareDiagnoses(each, release)),
    ...catalog.procedures.map((each): Comparison => {
      const { title, system } = each.edition;
      if (system === "cpt") return notFound(`${title}: CPT is the AMA's, no public release has it`);
      const lists = listsInForce(each.edition, release.hcpcs);
      if (lists.length === 0) return notFound(`${title}: no list of its time`, [title]);
      return {
        compared: [
          `${title}: ${count(each.codes.length)} codes and ${count(each.modifiers.length)} modifiers, with ${lists.length} list(s)`,
        ],
        notCompared: [],
        withoutRelease: [],
        differences: compareServices(each, lists),
      };
    }),
    compareMentions(catalog, mentionsIn(catalog, files), release),
  ];
  return {
    compared: parts.flatMap(({ compared }) => compared),
    notCompared: parts.flatMap(({ notCompared }) => notCompared),
    withoutRelease: parts.flatMap(({ withoutRelease }) => withoutRelease),
    differences: parts.flatMap(({ differences }) => differences),
  };
}

function compareDiagnoses(each: DiagnosisEdition, release: Release): Comparison {
  const { year, title } = each.edition;
  const official = release.orders.find((order) => order.year === year);
  if (!official) return notFound(`${title}: no order file of FY${year}`, [title]);
  const { differences, ...counts } = compareTabular(each, official.order);
  const whole = counts.categoryCount - counts.partial.filter((code) => code.length === 3).length;
  const texts = compareTexts(each, release.texts.get(year) ?? {});
  return {
    compared: [
      `${title}: ${count(counts.entryCount)} lines of the Tabular List and ${count(counts.billableCount)} complete codes, each with title and flag; ` +
        `${count(whole)} categories whole${counts.partial.length > 0 ? `, a selection of ${counts.partial.join(", ")}` : ""}`,
      ...texts.compared,
    ],
    notCompared: texts.notCompared,
    withoutRelease: [],
    differences: [...differences, ...texts.differences],
  };
}

function notFound(what: string, withoutRelease: readonly string[] = []): Comparison {
  return { compared: [], notCompared: [what], withoutRelease, differences: [] };
}

const sources: Readonly<Record<CodeMention["source"], string>> = {
  scenarios: "in keys of scenarios",
  lessons: "in lessons",
  audits: "in audits",
  index: "in the Alphabetic Index",
  tables: "in the tables",
  fees: "in fee schedules",
  text: "in running text",
};

function compareMentions(
  catalog: Catalog,
  mentions: readonly CodeMention[],
  release: Release,
): Comparison {
  const judged = mentions.map((mention) => ({
    mention,
    verdict: judge(mention, catalog, release),
  }));
  const compared = judged.filter(({ verdict }) => verdict !== "no-release");
  const counts = Object.entries(sources).flatMap(([source, where]) => {
    const number = compared.filter(({ mention }) => mention.source === source).length;
    return number > 0 ? [`${count(number)} ${where}`] : [];
  });
  const left = judged.length - compared.length;
  return {
    compared: counts.length > 0 ? [`codes that content names: ${counts.join(", ")}`] : [],
    notCompared:
      left > 0 ? [`${count(left)} codes that content names: no release of their date`] : [],
    withoutRelease: [],
    differences: compared.flatMap(({ mention: { file, field }, verdict }) =>
      verdict === undefined ? [] : [{ file, field, message: verdict }],
    ),
  };
}

/** A sentence against the mention; undefined when the release agrees. */
function judge(
  { code, system, on, isReported, source }: CodeMention,
  { diagnoses, procedures }: Catalog,
  { orders, hcpcs }: Release,
): string | undefined {
  if (system === "icd10cm") {
    const edition = diagnoses.find((each) => isInForce(each.edition, on))?.edition;
    const official = orders.find(({ year }) => year === edition?.year);
    if (!official) return "no-release";
    const row = official.order.rows.get(code);
    // A key may name the code of another year, to say that it is one.
    const isOfOtherYear =
      source === "scenarios" &&
      !isReported &&
      orders.some(
        ({ year, order }) =>
          order.rows.has(code) && diagnoses.some(({ edition: each }) => each.year === year),
      );
    if (isOfOtherYear) return undefined;
    if (!row) return `${code} is not in the release of FY${official.year}`;
    return isReported && !row.isBillable ? `${code} is a header in the release` : undefined;
  }
  const edition = procedures.find(
    (each) => each.edition.system === "hcpcs" && isInForce(each.edition, on),
  )?.edition;
  const part = system === "hcpcs" ? "codes" : "modifiers";
  const lists = edition ? listsInForce(edition, hcpcs) : [];
  if (!lists.some(({ list }) => list[part].size > 0)) return "no-release";
  return objectionTo(part, code, lists, on);
}
