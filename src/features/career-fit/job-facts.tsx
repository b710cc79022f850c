import type {
  CareerCertificate,
  CareerFact,
  CareerFitRoles,
  CareerFitSource,
} from "../../catalog/schemas/career-fit.ts";
import { Panel } from "../../ui/panel.tsx";
import styles from "./result.module.css";

const sides = [
  { id: "coder", title: "Coder" },
  { id: "biller", title: "Biller" },
] as const;

/** Pay, outlook and the like, each with whom it counts, its year and its source. */
export function Facts({
  facts,
  gaps,
}: {
  readonly facts: readonly CareerFact[];
  readonly gaps: readonly string[];
}) {
  return (
    <Panel title="Facts, with year and source">
      <p className={styles["intro"]}>
        US statistics do not count medical coders or medical billers by themselves. Read whom a
        figure covers before you compare two of them.
      </p>
      <div className={styles["columns"]}>
        {sides.map(({ id, title }) => (
          <section key={id}>
            <h3 className={styles["groupTitle"]}>{title}</h3>
            <dl className={styles["facts"]}>
              {facts
                .filter(({ about }) => about.includes(id))
                .map((fact) => (
                  <div key={fact.id} className={styles["fact"]}>
                    <dt>{fact.label}</dt>
                    <dd className={styles["figure"]}>{fact.figure}</dd>
                    <dd>{fact.covers}</dd>
                    <dd>
                      <Source source={fact.source} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <h3 className={styles["groupTitle"]}>What we could not find out</h3>
      <ul className={styles["plain"]}>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </Panel>
  );
}

export function Certificates({
  certificates,
}: {
  readonly certificates: readonly CareerCertificate[];
}) {
  return (
    <Panel title="Certificates">
      <p className={styles["intro"]}>
        Rules and prices change. Look at the page of whoever gives the certificate before you pay
        for anything.
      </p>
      <div className={styles["columns"]}>
        {sides.map(({ id, title }) => (
          <section key={id}>
            <h3 className={styles["groupTitle"]}>{title}</h3>
            <dl className={styles["facts"]}>
              {certificates
                .filter(({ about }) => about === id)
                .map((certificate) => (
                  <div key={certificate.id} className={styles["fact"]}>
                    <dt>
                      <strong>{certificate.name}</strong>, {certificate.fullName} (
                      {certificate.givenBy})
                    </dt>
                    <dd>{certificate.text}</dd>
                    <dd>
                      <Source source={certificate.source} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Panel>
  );
}

/** Jobs that lie near the two, and what people often mix up. */
export function Neighbors({ alongTheWay, mixUps }: Pick<CareerFitRoles, "alongTheWay" | "mixUps">) {
  return (
    <div className={styles["pair"]}>
      <Panel title="Along the way">
        <dl className={styles["facts"]}>
          {alongTheWay.map(({ id, title, text }) => (
            <div key={id} className={styles["fact"]}>
              <dt>
                <strong>{title}</strong>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title="What people mix up">
        <dl className={styles["facts"]}>
          {mixUps.map(({ id, heard, really }) => (
            <div key={id} className={styles["fact"]}>
              <dt>
                <span className={styles["heard"]}>You hear:</span> {heard}
              </dt>
              <dd>{really}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  );
}

function Source({ source: { name, year, dated, via, url } }: { readonly source: CareerFitSource }) {
  const when = dated
    ? name.includes(String(year))
      ? ""
      : `, ${year}`
    : `, undated; read in ${year}`;
  return (
    <cite className={styles["source"]}>
      {url === undefined ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      )}
      {when}
      {via === undefined ? "" : `; read at ${via}`}.
    </cite>
  );
}
