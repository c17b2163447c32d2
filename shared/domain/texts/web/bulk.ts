export const bulkTitle = 'Hetzelfde doen op meer routes';
export const bulkLead = 'Kies hierboven de routes. Kies dan wat je op al die routes wilt vastleggen.';
export const bulkWhat = 'Wat wil je vastleggen?';
export const bulkGoOn = 'Verder';
export const bulkNothing = 'Kies eerst een of meer routes op Vandaag.';
export const bulkToToday = 'Naar Vandaag';
export const chooseRoute = 'Kies';
export const wholeList = (list: string): string => `Alle routes in de lijst ‘${list}’, ook die op andere bladzijden`;
export const onFirst = (count: number): string => `Voor de eerste ${count} routes van de lijst. Meer kan niet in één keer.`;
export const onSoMany = (count: number): string => (count === 1 ? 'Voor 1 route' : `Voor ${count} routes`);

export const bulkLook = 'Eerst bekijken';
export const previewLead = (accepted: number, all: number): string =>
  accepted === all ? 'Dit kan op alle gekozen routes. Er is nog niets vastgelegd.' : `Dit kan op ${accepted} van de ${all} routes. Er is nog niets vastgelegd.`;
export const canBeDone = 'Dit kan.';
export const cannotBeDone = 'Dit kan nu niet.';
export const runOn = (count: number): string => (count === 1 ? 'Vastleggen op 1 route' : `Vastleggen op ${count} routes`);
export const bulkChange = 'Aanpassen';

export const resultLead = (done: number, all: number): string =>
  done === all ? 'Het is op alle routes vastgelegd.' : `Het is op ${done} van de ${all} routes vastgelegd.`;
export const rowDone = 'Vastgelegd.';
export const rowLate = 'Gelukt, maar nog niet overal te zien.';
export const rowRefused = 'Niet vastgelegd.';

export const undoTitle = 'Ongedaan maken';
export const undoLead =
  'Vergissing? Maak het op al deze routes ongedaan. De berichten hierover gaan dan niet weg. Dat kan een paar minuten lang, zolang er op een route niets anders gebeurt.';
export const undoAll = 'Alles ongedaan maken';
export const undoneLead = (undone: number, all: number): string =>
  undone === all ? 'Het is op alle routes ongedaan gemaakt.' : `Het is op ${undone} van de ${all} routes ongedaan gemaakt. Op de rest staat het nog.`;
export const rowUndone = 'Ongedaan gemaakt. Het is weer zoals het was.';
export const rowStands = 'Het blijft staan.';
