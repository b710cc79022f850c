/**
 * What in a note turns a mention of a condition away from “the patient has it now”: words, where their reach begins,
 * and look-alikes that say nothing of the kind. One file, because the tables are only right together. Precise rather
 * than greedy: what is not listed here is read as a plain mention.
 */

export type CueKind =
  "negated" | "ruled-out" | "uncertain" | "historical" | "family" | "hypothetical";

/**
 * How far a cue reaches. `phrase`: forward to the next delimiter or preposition, over a list that “or” closes;
 * `near`: the same, three words at most; `list`: forward over short pieces between commas; `rest`: to the end of the clause;
 * `back`: the words before it, over what says nothing, a label or a list that “and” closes; `piece`: both sides.
 */
export type Reach = "phrase" | "near" | "list" | "rest" | "back" | "piece";

export interface Cue {
  readonly kind: CueKind;
  readonly reach: Reach;
  readonly pattern: RegExp;
  /** Only where nothing but filler follows in its piece. */
  readonly isLast?: boolean;
}

const FRAMES =
  "(?: (?:known|clear|definite|definitive|obvious|acute|significant|recent|current|prior|previous|further|personal|family|other|clinical|radiographic))*" +
  " (?:evidence|signs?|symptoms?|history|hx|h/o|diagnosis|complaints?|episodes?|findings?|suggestion|recurrence|criteria) (?:of|for|to suggest)";

const cue = (kind: CueKind, reach: Reach, pattern: string, isLast = false): Cue => ({
  kind,
  reach,
  pattern: new RegExp(pattern, "gi"),
  isLast,
});

const word = (alternatives: string) => String.raw`(?<![\w/])(?:${alternatives})(?![\w/])`;

export const cues: readonly Cue[] = [
  cue("negated", "phrase", word(`no${FRAMES}|no h/o|no hx(?: of)?`)),
  cue(
    "negated",
    "phrase",
    word("no|without any|without|w/o|nor|neither|lacks|absence of|free of|free from"),
  ),
  cue("negated", "phrase", word(`without${FRAMES}`)),
  cue(
    "negated",
    "list",
    word("denie[sd]|denying|negative for|neg for|negative except|declines to report"),
  ),
  cue("negated", "near", word("never(?: had)?(?: any)?(?: an?)?")),
  cue(
    "negated",
    "near",
    word(
      "(?:not|isn't|wasn't|doesn't|didn't|does not|did not|is not|was not)(?: (?:an?|the|any|true|have|had|having|felt to be|thought to be|believed to be|consistent with|suggestive of|compatible with|show|showing|shown|reveal|meet criteria for|support))*",
    ),
  ),
  cue("negated", "near", String.raw`(?<=^|[\s,(:])−\s*(?=[A-Za-z])`),
  cue(
    "negated",
    "back",
    word(
      "negative|neg|absent|none(?: found)?(?! since)|not (?:found|seen|present|evident|detected|identified|there|noted|diagnosed)",
    ),
    true,
  ),
  cue("negated", "back", word("never had (?:it|this|that|them|one)")),
  cue(
    "negated",
    "back",
    word(
      "(?:in|on) (?:the|her|his|this) (?:problem )?list (?:by mistake|in error)|entered in error|listed in error",
    ),
  ),
  cue(
    "ruled-out",
    "back",
    word("ruled out(?! for)|r/o'd|(?:was|were|been|is|are) excluded|excluded by"),
  ),
  cue("ruled-out", "phrase", word("ruled out for|ruled out an?|unlikely to be|unlikely to have")),
  cue("ruled-out", "back", word("(?:very |thought |felt |is |are |seems? )*unlikely|not likely")),
  cue(
    "uncertain",
    "phrase",
    word(
      "possibl[ey]|probabl[ey]|suspect(?:ed|ing|s)?|suspicious for|suspicion (?:of|for)|questionable|question of|concern(?:ing)? for|worrisome for|consistent with|c/w|compatible with|suggestive of|suggests|suggesting|may (?:be|have|represent)|might (?:be|have)|could (?:be|have|it be|represent)|(?:working|provisional|tentative) diagnosis(?: of|:)?|(?:most )?likely|to rule out|rule out|rule/out|r/o|evaluate for|versus|cannot (?:exclude|rule out)|can't (?:exclude|rule out)|not (?:excluded|ruled out)|not (?:certain|sure|clear) (?:whether|if)(?: (?:it|this|there) (?:is|was))?|unclear (?:whether|if)",
    ),
  ),
  cue(
    "uncertain",
    "rest",
    word(
      String.raw`(?:differential(?: diagnos[ie]s| dx)?|ddx|considered|consider|rule out|r/o)(?: \w+){0,3}(?::| includes?)`,
    ),
  ),
  cue("uncertain", "phrase", String.raw`\?(?=[A-Za-z])`),
  cue("uncertain", "back", String.raw`(?<=[A-Za-z0-9])\?(?![A-Za-z])`),
  cue("uncertain", "piece", word(String.raw`vs\.?|versus`)),
  cue(
    "uncertain",
    "back",
    word(
      "(?:cannot|can't|could not|couldn't|not)(?: yet)? be(?:en)? (?:excluded|ruled out)|(?:still |yet )?to be ruled out",
    ),
  ),
  cue(
    "uncertain",
    "back",
    word(
      "(?:is |was |are |were )?(?:possible|probable|likely|suspected|questionable|considered)|rule out|in question|a possibility",
    ),
    true,
  ),
  cue(
    "historical",
    "phrase",
    word("(?:past )?(?:history|hx) (?:of|significant for)|h/o|hx(?: of)?|s/p|status post"),
  ),
  cue(
    "historical",
    "near",
    word("previous|previously|prior|past|former|formerly|remote|no longer(?: ha[sd]| have)?"),
  ),
  cue(
    "historical",
    "back",
    word(
      "resolved|healed|cured|gone|(?:is|are|was) over|none since|not since|years ago|in the past|as a child|in childhood|in remission since|since cleared|cleared up|no recurrence",
    ),
  ),
  cue(
    "hypothetical",
    "rest",
    word(
      String.raw`if|in case of|(?:return|sooner|back|call|precautions|watch(?:ing)?|look(?:ing)?|monitor(?:ing)?|screen(?:ing|ed)?|check(?:ed)?|prophylaxis|vaccinat\w+)(?: \w+){0,3} (?:for|if|against)|(?:at )?risk (?:of|for|factors?)|prevent(?:s|ing|ion of)?|to avoid|fear of|afraid of|worried about|asks? (?:about|if|whether)|asked (?:about|if|whether)`,
    ),
  ),
  // What was so, or not so, at another time: `G1 2022: no diabetes then`.
  cue("hypothetical", "back", word("(?:back )?then|at (?:the|that) time"), true),
];

/** Words that look like a cue of the kind and are none. */
export const lookAlikes: readonly (readonly [CueKind, RegExp])[] = [
  [
    "negated",
    /\bno (?:\w+ )?(?:change|changes|increase|decrease|improvement|worsening|progression|difference|need|reason|plans?|wish|doubt|treatment|therapy|drugs?|medications?|meds|cause|relief|response|effect|answer|indication)\b/gi,
  ],
  ["negated", /\bno (?:better|worse|more than|less than|fewer than|one|longer)\b/gi],
  [
    "negated",
    /\bnot (?:only|just|merely|certain|sure|clear|clearly|known|necessarily|always|due to|caused by|related to|because|from|bothered|so|as|at|well|fully|completely|adequately|optimally|in|on|yet|over|gone|healed|that|an issue|a problem|to)\b/gi,
  ],
  [
    "negated",
    /\b(?:not|n't)(?: been| being| be)? (?:treat|address|discuss|manag|check|evaluat|review|mention|control|assess|measur|tak|want|tolerat|mind|improv|resolv|chang|worsen|help|reconcil|updat|start|stop|miss|like|feel|fill|bring|need|ask|follow)\w*/gi,
  ],
  [
    "negated",
    /\b(?:cannot|can't|could not|couldn't|not)(?: yet)? (?:be(?:en)? )?(?:excluded?|ruled? out|likely)\b/gi,
  ],
  ["negated", /\bnot (?:certain|sure|clear) (?:whether|if)\b/gi],
  [
    "negated",
    /\bwithout (?:change|changes|difficulty|trouble|delay|improvement|worsening|treatment|therapy|help|medication|interruption)\b/gi,
  ],
  ["negated", /\b(?:gram|rh|her2|false|triple)[- ]negative\b|\bnegative (?:pressure|margins?)\b/gi],
  ["negated", /\bneither here nor there\b|\bnone ?the ?less\b|\bnever mind\b/gi],
  [
    "ruled-out",
    /\b(?:cannot|can't|could not|couldn't|not)(?: yet)? be(?:en)? (?:excluded|ruled out)\b|\bto be ruled out\b|\bnot (?:excluded|ruled out)\b/gi,
  ],
  [
    "uncertain",
    /\b(?:not|un)\s?likely\b|\bas (?:soon|much|little|well) as possible\b|\bif possible\b|\bbest possible\b|\bconsidered (?:stable|normal|safe|low|high)\b/gi,
  ],
  ["uncertain", /\brule(?:s|d)? out(?= (?:criteria|protocol))/gi],
  [
    "historical",
    /\b(?:history of (?:the )?present(?:ing)? illness|past (?:\w+ )?(?:few|two|three|four|five|six|\d+|day|week|month|year|night|midnight|summer|winter|spring|fall)\w*|prior (?:to|auth\w*|approval)|(?:previous|prior) (?:notes?|visits?|reports?|films?|x-rays?|records?|tracings?|exams?|studies|study|echo|ct|mri|labs?)|(?:medical|surgical|social|family|oncologic|obstetric|past) (?:history|hx)(?! (?:of|significant)))\b/gi,
  ],
  [
    "historical",
    /\b(?:not|n't|never|hasn't|isn't)(?: yet| been| fully| completely)* (?:resolved|healed|cured|gone|over)\b|\bgone (?:up|down|to|back|through|over)\b|\bresolved (?:here|with|by|on|today|during|to baseline)\b/gi,
  ],
];

/** Prepositions, verbs and links behind which a negated or uncertain phrase has ended. */
export const PHRASE_ENDS = new Set(
  "for in on from to about with during at since by after before until under per due because than like as when while which that who despite given beyond is are was were has had have will would can should needs need reports continues started seen on".split(
    " ",
  ),
);

/** Words that make a piece between commas a statement of its own. */
export const STATEMENTS = new Set(
  "has have had is are was were reports notes admits endorses with continues continue takes took taking started stable controlled improved better worse now today positive on gets get got says complains stays ok okay well normal known since".split(
    " ",
  ),
);

/** Words that leave a piece without content of its own. */
export const FILLER = new Set(
  "a an the was is were are has have had been be being considered then since now also all both by in it again and or of these this that them today currently thought felt mg".split(
    " ",
  ),
);
