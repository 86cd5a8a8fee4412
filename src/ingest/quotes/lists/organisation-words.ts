import { wordList } from '../../../text/word-list.ts';
/** A name with one of these words in it is an organisation's. */
export const organisationWords =
  wordList(`party committee department university college school times post journal news herald tribune
  gazette press magazine review association council center centre foundation house senate congress court institute fund pac
  campaign agency ministry bank group inc inc. corp corp. corporation company co. llc ltd union federation league society
  club commission bureau administration authority service services office network channel radio television tv board alliance
  coalition project legion guard army navy force police church hospital museum parliament kremlin pentagon nations administration
  team examiner technologies industries holdings systems airlines motors globe observer chronicle today watch movement convention conference festival summit championship`);
/** Nouns for bodies that speak as one; “the board said” gives words to the board. */
export const bodyNouns =
  wordList(`party committee department university college school council association foundation senate congress court institute
  fund campaign agency ministry bank corporation company union federation league club commission bureau administration authority
  board alliance coalition guard army navy police church hospital museum library parliament cabinet embassy consulate government
  team firm guild office crew`);

/** Names of places end up in front of titles and after commas, and seldom speak. */
export const placeNameWords =
  wordList(`street avenue road city county state states island islands river beach hills heights springs north south east
  west united new carolina dakota hampshire jersey york mexico virginia iowa ohio texas florida california nevada vermont maine
  michigan wisconsin pennsylvania indiana illinois arizona georgia alabama mississippi kentucky tennessee colorado oregon
  kansas missouri minnesota massachusetts connecticut maryland delaware utah arkansas louisiana oklahoma nebraska montana idaho
  wyoming alaska hawaii america europe asia africa russia china iran iraq syria israel france germany britain england japan
  korea india canada turkey ukraine italy spain poland greece egypt libya afghanistan pakistan moscow london paris berlin beijing`);
/** A name that ends with one of these is a place's: “Wall Street”, “Silicon Valley”, “Bexar County”. */
export const placeNouns = wordList(
  'street avenue road county city island islands beach heights springs valley airport',
);
/** Names of many people at once; "he" is none of them. */
export const groupWords =
  wordList(`democrats republicans americans conservatives liberals libertarians progressives independents muslims
  christians jews catholics evangelicals russians ukrainians britons europeans mexicans chinese saudis israelis palestinians latinos
  hispanics blacks whites allies supporters voters`);
