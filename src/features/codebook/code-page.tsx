import { Page } from "../../ui/page.tsx";
import { useRouteParams } from "../../ui/navigation.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { isCodeSystem } from "./code-links.ts";
import { loadCodebook } from "./codebook-data.ts";
import { DiagnosisPage } from "./diagnosis-page.tsx";
import { InpatientPage } from "./inpatient/inpatient-page.tsx";
import { ServicePage } from "./service-page.tsx";
import { UnknownCode } from "./unknown-code.tsx";

/** `/codebook/:system/:code`: one code of any system. */
export function CodePage() {
  const { system, code } = useRouteParams("code");
  const data = useLoaded(loadCodebook);
  // The heading comes with the code: it takes the focus on arrival and must not be replaced afterwards.
  if (!data) {
    return (
      <Page>
        <Spinner label="Opening the code book" />
      </Page>
    );
  }
  if (!isCodeSystem(system)) return <UnknownCode data={data} system="icd10cm" code={code} />;
  if (system === "icd10pcs") return <InpatientPage typed={code} />;
  if (system === "icd10cm") return <DiagnosisPage data={data} typed={code} />;
  return <ServicePage data={data} system={system} typed={code} />;
}
