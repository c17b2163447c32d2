/** Sentences of the API that are not problems. */
export const lateRecordingSentence = 'Het is gelukt, maar nog niet overal te zien. Kijk zo op het adres in Location.';
