/** What is wrong with a line that somebody wants to publish, and what to do about it. `where` stands in front of it on screen. */
export const lineProblemTexts = {
  nameMissing: 'Geef deze lijn of fase een naam.',
  stageTwice: 'Deze fase staat er twee keer in. Geef elke fase een eigen id.',
  stageUnknown: 'Deze stap wijst naar een fase die niet bestaat.',
  requestNotOne: 'Er moet precies één fase voor de aanmelding zijn.',
  closedNotOne: 'Er moet precies één fase zijn waarin de route is afgesloten.',
  kindMissing: 'Deze soort fase ontbreekt. Zonder deze soort loopt de lijn niet door.',
  unreachable: 'Niemand kan in deze fase komen. Laat een andere fase ernaar wijzen.',
  deadEnd: 'Niemand kan uit deze fase komen. Geef de fase minstens één vervolg.',
  closedHasMoves: 'Een afgesloten route gaat alleen verder met een nieuwe aanmelding. Haal het vervolg weg.',
  noWayToWork: 'Vanuit deze fase is er geen weg naar werk.',
  noWayToClosed: 'Vanuit deze fase kan de route niet worden afgesloten.',
  moveTooFar: 'Deze stap slaat een fase over die nodig is.',
  silenceLimitOutside: 'De langste stilte moet tussen 1 en 20 werkdagen liggen.',
  dueMissing: 'Zeg binnen hoeveel werkdagen deze fase een vervolg krijgt.',
  ladderEmpty: 'Zeg wie een herinnering krijgt als iets blijft liggen.',
  ladderStepOutside: 'Elke herinnering komt minstens 1 hele werkdag na de vorige.',
  ladderEndsAtOwner: 'De laatste herinnering moet naar iemand anders gaan dan de trajectbegeleider.',
  ladderTooLate: 'Iemand anders moet het binnen 10 werkdagen horen.',
  reviewsOutOfOrder: 'De tussenevaluatie moet vóór de eindevaluatie komen.',
  finalReviewTooLate: 'De eindevaluatie moet minstens 2 weken voor het einde zijn.',
  rhythmOutside: 'Vul hier een heel getal van 1 of meer in.',
  ladderMeasuredTooSeldom: 'De participatieladder moet minstens elke 6 maanden worden gemeten.',
  aftercareMissing: 'Zeg in welke maanden iemand vraagt hoe het gaat.',
  aftercareOutOfOrder: 'Zet de maanden van de nazorg op volgorde, elke maand één keer.',
} as const satisfies Record<string, string>;

export type LineProblemCode = keyof typeof lineProblemTexts;
