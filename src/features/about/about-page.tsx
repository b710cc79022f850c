import { LinkTo } from "../../ui/navigation.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Prose } from "../../ui/prose.tsx";
import { Sources } from "./sources.tsx";

export function AboutPage() {
  return (
    <Page width="reading">
      <PageHeader
        title="About Chart to Claim"
        lead="A place to practice medical coding and billing on invented patients, from the chart to the superbill and the claim."
      />
      <Prose>
        <h2>What it is for</h2>
        <p>
          Students and career changers learn here by doing the work: reading a record, finding and
          checking codes, building a superbill, and finding out line by line what was right and why.
          Teachers put charts into sets, give them out and grade what comes back. It is not for
          coding or billing real patients, and nothing in it replaces the official code books, a
          payer’s own rules or professional advice.
        </p>

        <h2>Privacy</h2>
        <p>
          There is no account and no server behind this page. Your answers, your progress and your
          quiz results are kept by this browser, on this device. The program sends nothing anywhere:
          it asks no address but the one that it came from, and that only to load its own files. The
          other side of this: nobody can restore what is lost when the browser’s data are cleared,
          so <LinkTo to="settings">make a backup in Settings</LinkTo> now and then.
        </p>
        <p>
          Work is handed in as a file that you give to your teacher yourself. Do not type or open
          anything about real patients here.
        </p>

        <h2>What it cannot protect</h2>
        <p>
          Everything that the program knows, it brings to your browser, the answer keys included.
          Somebody who knows how can read them. It is built for learning and for ordinary homework,
          not for supervised exams. What a teacher can rely on: a score that is claimed in a
          handed-in file is ignored, and the raw answers are graded again on the teacher’s own
          machine.
        </p>

        <h2>License</h2>
        <p>
          The program and its teaching content are published under the MIT License: use them, change
          them, give them on. The parts below belong to others and keep their own terms.
        </p>

        <h2>CPT</h2>
        <p>
          CPT® is a registered trademark of the American Medical Association. CPT © American Medical
          Association. All rights reserved. This program contains none of the AMA’s descriptors or
          tables. Where a practice chart needs a CPT number, the number stands in one small teaching
          file with a plain description in our own words; those descriptions are neither the AMA’s
          nor endorsed by it, and are no basis for coding or billing real services. A school with a
          license of its own can put its licensed file in the place of ours, or leave CPT out: the
          charts that need only ICD-10-CM and HCPCS go on working.
        </p>

        <h2>Sources</h2>
        <Sources />

        <h2>People and practices</h2>
        <p>
          Every patient, provider, practice and payer is invented. Charts were written for this
          program; none comes from a real record.
        </p>
      </Prose>
    </Page>
  );
}
