/** Other sites are named in words: the program itself leads nowhere else and asks nobody else. */
const sources: readonly { readonly name: string; readonly text: string; readonly site: string }[] =
  [
    {
      name: "ICD-10-CM, fiscal year 2026, and its Official Guidelines",
      text: "National Center for Health Statistics (CDC) and Centers for Medicare & Medicaid Services. Works of the United States Government. ICD-10-CM is based on the ICD-10 of the World Health Organization.",
      site: "cdc.gov/nchs/icd/icd-10-cm",
    },
    {
      name: "HCPCS Level II",
      text: "Centers for Medicare & Medicaid Services. A work of the United States Government; the dental D codes of the American Dental Association are not included.",
      site: "cms.gov/medicare/coding-billing/healthcare-common-procedure-system",
    },
    {
      name: "National Correct Coding Initiative, medically unlikely edits, place of service",
      text: "Centers for Medicare & Medicaid Services. Works of the United States Government, explained in our own words.",
      site: "cms.gov/medicare/coding-billing/national-correct-coding-initiative-ncci-edits",
    },
    {
      name: "O*NET",
      text: "The career-fit quiz uses information from the O*NET 29.3 and 30.2 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information was selected and rewritten; USDOL/ETA has not approved, endorsed or tested these changes.",
      site: "onetcenter.org/database.html",
    },
    {
      name: "Pay and outlook",
      text: "U.S. Bureau of Labor Statistics; each figure is given with its year where it stands.",
      site: "bls.gov/ooh",
    },
    {
      name: "Typefaces",
      text: "Source Sans 3, Source Serif 4 and Source Code Pro, © Adobe, under the SIL Open Font License 1.1.",
      site: "openfontlicense.org",
    },
  ];

export function Sources() {
  return (
    <ul>
      {sources.map(({ name, text, site }) => (
        <li key={name}>
          <strong>{name}.</strong> {text} <span className="muted">({site})</span>
        </li>
      ))}
    </ul>
  );
}
