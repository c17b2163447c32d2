/** A resident as registered; `routeId` is issued once and never changes. */
export type Resident = { id: string; routeId: string; name: string; email: string | null; phone: string | null };

export type Residents = {
  /** Registers, and answers with what is registered under this id: the same, or an earlier one that stays as it was. */
  register(resident: Resident): Promise<Resident>;
  byRoute(routeId: string): Promise<Resident | null>;
  /** Names to show, by resident id; unknown ids are left out. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
};
