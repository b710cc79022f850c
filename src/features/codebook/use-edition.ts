import { useSearchParams } from "react-router-dom";
import type { LinkTarget } from "../../ui/navigation.tsx";

/** The year in the address (`2025`) when another edition than the newest is read. */
export function useEdition(): string | null {
  return useSearchParams()[0].get("edition");
}

/** The same place in the edition of that year. */
export function inEdition<Target extends LinkTarget>(target: Target, year: string | null): Target {
  return year === null ? target : { ...target, search: { ...target.search, edition: year } };
}

/** An address, with the year as its only query. */
export function hrefInEdition(path: string, year: string | null): string {
  return year === null ? path : `${path}?${new URLSearchParams({ edition: year }).toString()}`;
}
