interface Member {
  readonly id: string;
}

/** From this many questions on it is quicker to know all places. */
const manyAsked = 16;
/** After this many moves, places are noted anew: what moved far is no longer found quickly. */
const mostMoves = 10_000;

/** A list whose members are found by id and changed: copied when it is changed for the first time, and only then. */
export class MemberList {
  #members: readonly Member[];
  #copy: Member[] | null = null;
  #asked = 0;
  #places: Map<string, number> | null = null;
  /** How many were taken out and put in since the places were noted. */
  #out = 0;
  #in = 0;

  constructor(members: readonly Member[]) {
    this.#members = members;
  }

  get members(): readonly Member[] {
    return this.#members;
  }

  /** Whether it is another list than it was made of. */
  get isCopy(): boolean {
    return this.#copy !== null;
  }

  /** -1 for one that is not there. */
  indexOf(id: string): number {
    if (this.#places) return this.#near(id, this.#places.get(id));
    this.#asked += 1;
    if (this.#asked < manyAsked) return this.#members.findIndex((member) => member.id === id);
    this.#places = new Map(this.#members.map((member, index) => [member.id, index]));
    this.#out = 0;
    this.#in = 0;
    return this.#places.get(id) ?? -1;
  }

  find(id: string): Member | undefined {
    return this.#members[this.indexOf(id)];
  }

  replace(id: string, member: Member): void {
    this.#own()[this.indexOf(id)] = member;
  }

  /** Takes `count` members out at `index` and puts others there, like Array.splice. */
  splice(index: number, count: number, ...members: Member[]): void {
    const own = this.#own();
    const taken = own.splice(index, count, ...members);
    for (const { id } of taken) this.#places?.delete(id);
    for (const [place, { id }] of members.entries()) this.#places?.set(id, index + place);
    this.#out += taken.length;
    this.#in += index + members.length < own.length ? members.length : 0;
    if (this.#out + this.#in > mostMoves) this.#forget();
  }

  /** It moved to the left by what was taken out before it, to the right by what came in. */
  #near(id: string, noted: number | undefined): number {
    if (noted === undefined) return -1;
    for (let far = 0; far <= this.#out || far <= this.#in; far += 1) {
      if (far <= this.#out && this.#members[noted - far]?.id === id) return noted - far;
      if (far <= this.#in && this.#members[noted + far]?.id === id) return noted + far;
    }
    return -1;
  }

  #own(): Member[] {
    this.#copy ??= [...this.#members];
    this.#members = this.#copy;
    return this.#copy;
  }

  /** One question after another is answered by looking until they are many again. */
  #forget(): void {
    this.#places = null;
    this.#asked = 0;
  }
}
