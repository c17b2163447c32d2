export const requestTitle = 'Inwoner aanmelden';
export const requestLead = 'Vul in wie je aanmeldt, en voor welke ontwikkellijn. Schrijf geen medische informatie op.';
