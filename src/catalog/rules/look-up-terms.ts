/** A term to practice the guided look-up with leads through the Index to a code that is billable on its day. */
import { diagnosisBookOn, isInForce } from "../../domain/codebook/code-sets.ts";
import { lookUpDiagnosis } from "../../domain/codebook/code-book.ts";
import { indexByCode, indexEntriesFor } from "../../domain/codebook/index-entries.ts";
import type { ContentRule } from "../content-rule.ts";

const file = "content/look-ups.json";

export const rule: ContentRule = {
  id: "look-up-terms",
  check: ({ lookUps, diagnoses }, codeSets) => {
    if (!lookUps) return [];
    const { dateOfService, terms } = lookUps;
    const book = diagnosisBookOn(codeSets, dateOfService);
    const edition = diagnoses.find((each) => isInForce(each.edition, dateOfService));
    if (!book || !edition) {
      return [{ file, field: "dateOfService", message: `no edition for ${dateOfService}` }];
    }
    const index = indexByCode([...edition.index, ...edition.externalIndex]);
    return terms.flatMap(({ code, phrase, hint = "" }, at) => {
      const found = lookUpDiagnosis(book, code);
      const problem = (field: string, message: string) => ({
        file,
        field: `terms/${at}/${field}`,
        message,
      });
      if (found.status !== "billable") {
        return [problem("code", `${code} is not billable on ${dateOfService}`)];
      }
      const isTold = [phrase, hint].some((text) => text.includes(code.slice(0, 3)));
      return [
        ...(indexEntriesFor(index, found.entry).length === 0
          ? [problem("code", `no line of the Index leads to ${code}`)]
          : []),
        ...(isTold ? [problem("phrase", `phrase or hint gives ${code} away`)] : []),
      ];
    });
  },
};
