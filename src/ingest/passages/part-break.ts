/** What outlets put between a headline, a section and their own name: “Lock shut | Harbour Gazette”. */
export const partBreak = /\s(?:[-–—|»«•·]|::)\s/u;
