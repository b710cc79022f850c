import { formatUsDate, type IsoDate } from "../../../lib/calendar-date.ts";
import { fullName } from "../../../domain/billing/encounter.ts";
import { lookUpProcedureOn } from "../../../domain/codebook/code-sets.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { useEncounterDesk } from "../desk.tsx";
import type { EncounterPrompt } from "../schema.ts";
import styles from "./front-desk.module.css";

const date = (iso: string) => formatUsDate(iso as IsoDate);

/** The papers at the front desk: registration, insurance card, schedule, the practice's card and the receipt. */
export function FrontDesk({ prompt }: { readonly prompt: EncounterPrompt }) {
  const { scenario, practice, payer } = prompt;
  const { patient, insurance } = scenario;
  const provider = practice.providers.find(({ id }) => id === scenario.provider);
  const plan = payer.plans.find(({ id }) => id === scenario.plan);
  const { placesOfService } = useEncounterDesk();
  const place = placesOfService.find(({ code }) => code === scenario.placeOfService);
  const subscriber = insurance.subscriber;

  return (
    <div className={styles["desk"]}>
      <Paper
        title="Registration"
        rows={[
          ["Patient", fullName(patient.name)],
          ["Date of birth", date(patient.birthDate)],
          ["Sex", patient.sex === "F" ? "Female" : "Male"],
          ["Account", patient.account],
          [
            "Address",
            `${patient.address.line1}, ${patient.address.city}, ${patient.address.state} ${patient.address.zip}`,
          ],
          ["Phone", patient.phone],
          ["Relation to subscriber", insurance.relation],
          ["Authorization", insurance.authorization ?? "none on file"],
        ]}
      />
      <Paper
        title="Insurance card"
        rows={[
          ["Insurance", payer.name],
          ["Plan", plan?.name ?? ""],
          ["Member ID", insurance.memberId],
          ["Group number", insurance.groupNumber ?? "none"],
          ["Subscriber", fullName(subscriber?.name ?? patient.name)],
          ["Subscriber's birth date", date(subscriber?.birthDate ?? patient.birthDate)],
          ["Payer ID", payer.payerId],
        ]}
      />
      <Paper
        title="Schedule"
        rows={[
          ["Date of service", date(scenario.dateOfService)],
          ["Place of service", `${scenario.placeOfService} ${place?.name ?? ""}`],
          ["Patient is", scenario.patientStatus],
          ["Seen by", provider ? `${fullName(provider.name)}, ${provider.credentials}` : ""],
          ["Referred by", scenario.referringProvider?.name ?? "nobody"],
        ]}
      />
      <Paper title="Receipt" rows={[["Copay collected today", scenario.copayCollected]]} />
      <DataTable
        caption={`${practice.name}: providers`}
        dense
        rows={practice.providers}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "name",
            header: "Provider",
            rowHeader: true,
            cell: ({ name, credentials }) => `${fullName(name)}, ${credentials}`,
          },
          { id: "specialty", header: "Specialty", cell: ({ specialty }) => specialty },
          { id: "npi", header: "NPI", cell: ({ npi }) => <span className="mono">{npi}</span> },
        ]}
      />
    </div>
  );
}

function Paper({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}) {
  return (
    <section className={styles["paper"]} aria-label={title}>
      <h2>{title}</h2>
      <dl className={styles["rows"]}>
        {rows.map(([term, value]) => (
          <div key={term} className={styles["row"]}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the practice charges: code, title, fee for one unit. */
export function FeeSchedule({ prompt }: { readonly prompt: EncounterPrompt }) {
  const { codeSets } = useEncounterDesk();
  const { practice, scenario } = prompt;
  return (
    <div className={styles["desk"]}>
      <DataTable
        caption={`${practice.name}: fee schedule`}
        dense
        rows={practice.feeSchedule}
        rowKey={({ code }) => code}
        columns={[
          {
            id: "code",
            header: "Code",
            rowHeader: true,
            cell: ({ code }) => <span className="mono">{code}</span>,
            sortBy: ({ code }) => code,
          },
          {
            id: "title",
            header: "Service",
            cell: ({ code }) =>
              lookUpProcedureOn(codeSets, code, scenario.dateOfService)?.procedure.title ?? "",
          },
          { id: "fee", header: "Fee", numeric: true, cell: ({ fee }) => fee },
        ]}
      />
    </div>
  );
}
