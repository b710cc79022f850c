import { isUndated, type Edition } from "../../domain/codebook/edition.ts";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";

/** For which dates of service an edition is good, as a sentence. */
export function editionDates(edition: Omit<Edition, "system">): string {
  if (isUndated(edition)) {
    return "There are no dates in the file: whoever loaded it answers for its year.";
  }
  const { validFrom, validTo } = edition;
  return `For dates of service ${formatUsDate(validFrom as IsoDate)} to ${formatUsDate(validTo as IsoDate)}.`;
}
