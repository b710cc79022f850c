import { listScenarios } from "../../catalog/browser.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";
import { LinkTo } from "../../ui/navigation.tsx";

/** Scenarios on the chart of this one at other dates. */
export function sameChartAs(slug: string): readonly ScenarioSummary[] {
  const scenarios = listScenarios();
  const rootOf = (each: ScenarioSummary) => each.chartOf ?? each.slug;
  const own = scenarios.find((each) => each.slug === slug);
  return own ? scenarios.filter((each) => each !== own && rootOf(each) === rootOf(own)) : [];
}

/** The way to them; nothing where there are none. */
export function SameChart({ slug }: { readonly slug: string }) {
  const others = sameChartAs(slug);
  if (others.length === 0) return null;
  return (
    <span>
      Same chart, other date:{" "}
      {others.map((other, index) => (
        <span key={other.slug}>
          {index > 0 && ", "}
          <LinkTo to="workbench" params={{ slug: other.slug }}>
            {formatUsDate(other.dateOfService as IsoDate)}
          </LinkTo>
        </span>
      ))}
    </span>
  );
}
