import { LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import type { Unloaded } from "./use-scenario.ts";

/** What stands in place of a scenario or an audit while it loads, when there is none, and when it could not be fetched. */
export function ScenarioUnavailable({
  load,
  slug,
  word = "scenario",
}: {
  readonly load: Unloaded;
  readonly slug: string;
  readonly word?: "scenario" | "audit";
}) {
  if (load.status === "loading") return <Spinner label="Opening the chart" />;
  const isUnknown = load.status === "unknown";
  return (
    <Page>
      <PageHeader title={isUnknown ? `No such ${word}` : `The ${word} could not be opened`} />
      <Notice
        tone="error"
        title={
          isUnknown
            ? `There is no ${word} “${slug}” here.`
            : `A part of the program could not be fetched: ${load.reason}`
        }
        kept={`Your work on other ${word}s is untouched.`}
        next={
          isUnknown
            ? "Check the link, or choose from the list. What needs CPT is hidden where the CPT file was taken out."
            : "Check the connection and reload the page."
        }
        actions={
          <LinkButton to="practice" search={word === "audit" ? { show: "audits" } : undefined}>
            All {word}s
          </LinkButton>
        }
      />
    </Page>
  );
}
