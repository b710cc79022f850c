import { LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import type { ScenarioLoad } from "./use-scenario.ts";

/** What stands in place of a scenario while it loads, when there is none, and when it could not be fetched. */
export function ScenarioUnavailable({
  load,
  slug,
}: {
  readonly load: Exclude<ScenarioLoad, { status: "ready" }>;
  readonly slug: string;
}) {
  if (load.status === "loading") return <Spinner label="Opening the chart" />;
  const isUnknown = load.status === "unknown";
  return (
    <Page>
      <PageHeader title={isUnknown ? "No such scenario" : "The scenario could not be opened"} />
      <Notice
        tone="error"
        title={
          isUnknown
            ? `There is no scenario “${slug}” here.`
            : `A part of the program could not be fetched: ${load.reason}`
        }
        kept="Your work on other scenarios is untouched."
        next={
          isUnknown
            ? "Check the link, or choose from the list. A scenario that needs CPT is hidden where the CPT file was taken out."
            : "Check the connection and reload the page."
        }
        actions={<LinkButton to="practice">All scenarios</LinkButton>}
      />
    </Page>
  );
}
