interface Member {
  readonly id: string;
}

/** From this many questions on it is quicker to know all places. */
const manyAsked = 16;

/** A list whose members are found by id and changed: copied when it is changed for the first time, and only then. */
export class MemberList {
  #members: readonly Member[];
  #copy: Member[] | null = null;
  #asked = 0;
  #places: Map<string, number> | null = null;

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
    if (this.#places) return this.#places.get(id) ?? -1;
    this.#asked += 1;
    if (this.#asked < manyAsked) return this.#members.findIndex((member) => member.id === id);
    this.#places = new Map(this.#members.map((member, index) => [member.id, index]));
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
    if (count > 0 || index < own.length) this.#forget();
    for (const [place, { id }] of members.entries()) this.#places?.set(id, own.length + place);
    own.splice(index, count, ...members);
  }

  #own(): Member[] {
    this.#copy ??= [...this.#members];
    this.#members = this.#copy;
    return this.#copy;
  }

  /** Places moved: one question after another is answered by looking until they are many again. */
  #forget(): void {
    this.#places = null;
    this.#asked = 0;
  }
}
