import { wordList } from '../../../text/word-list.ts';
/** Common given names, for telling "he" from "she". A name used for both is in neither list. */
export const maleNames =
  wordList(`aaron abdul abraham adam adrian ahmed alan albert alejandro aleksandr alex alexander alexei alfred ali allen
  andre andrei andrew andy anthony antonio arnold arthur barry ben benjamin bernard bernie bill billy bob bobby boris
  brad bradley brandon brent brett brian bruce bryan calvin carl carlos carter cedric charles charlie chad chris christopher chuck
  clarence clark claude clay colin corey craig curtis dale dan daniel danny darrell darren dave david dean dennis derek dmitri dmitry
  don donald doug douglas duane dwight earl ed eddie edgar eduardo edward edwin elijah eli emmanuel enrique eric erik ernest ethan
  eugene evan felix fernando francis francisco francois frank franklin fred frederick gabriel garrett gary gene geoffrey george gerald
  gilbert glen glenn gordon greg gregory guy harold harry harvey henry herbert herman hector howard hugh hugo ian igor isaac ivan
  jack jacob jaime jake james jared jason javier jay jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel joaquin john johnny
  jon jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kent kevin khalid kirk kurt kyle larry
  lawrence lee leo leon leonard lewis lincoln lloyd logan louis lucas luis luke manuel marc marco marcus mario mark marshall martin
  marvin mathew matt matthew maurice max maxim melvin michael miguel mike mikhail mitch mitchell mohamed mohammed mohammad muhammad
  nathan nathaniel neil nicholas nick nicolas nikolai noah norman oleg oliver omar oscar otto owen pablo pat patrick paul pedro pete
  peter phil philip phillip pierre rafael ralph ramon randall randy ray raymond reggie ricardo richard rick ricky rob robert
  roberto rodney roger roland ron ronald ross roy ruben rudolph rudy russell ryan salvador sam samuel scott sean sebastian sergei sergey
  seth shane shawn sidney simon spencer stanley stephen steve steven stuart ted terrence terry theodore thomas tim timothy todd tom
  tommy tony travis trent trevor tyler tyrone victor vincent viktor vladimir volodymyr wade wallace walter warren wayne wesley
  will william willie xavier yuri yury yusuf zachary zack`);
export const femaleNames =
  wordList(`abby abigail ada adele agnes alexandra alice alicia alison allison alyssa amanda amber amy ana andrea
  angela angelina anita ann anna anne annette annie april arlene ashley audrey barbara beatrice becky belinda beth bethany
  betsy betty beverly brenda bridget brittany brooke caitlin camille candace carla carly carmen carol carole caroline carolyn carrie cassandra
  catherine cathy cecilia celeste charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie
  constance courtney crystal cynthia daisy danielle dawn deborah debbie debra denise diana diane dianne dolores donna dora doris
  dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen ellie eloise emily emma erica erika erin esther
  ethel eva evelyn faith fatima felicia fiona florence frances gabriella gail gabby georgia geraldine gina gladys glenda gloria grace
  greta gretchen gwen hannah harriet hazel heather heidi helen hillary holly hope ida ilana ingrid irene iris irina isabel
  isabella jackie jacqueline jamie jan jane janet janice jean jeanne jeannie jenna jennifer jenny jessica jill joan joann joanna
  jocelyn jodi josephine joy joyce juanita judith judy julia julie june karen kate katherine kathleen kathryn kathy katie katrina
  kay kayla kelly kim kimberly kirsten kristen kristin kristina laura lauren laurie leah leslie lillian linda lisa liz
  lois loretta lori lorraine louise lucia lucy lydia lynn lynne madeleine madeline madison maggie marcia margaret maria marian marianne marie
  marilyn marina marjorie marlene marsha martha mary maureen maxine megan melanie melinda melissa meredith michele
  michelle mildred minnie miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia
  pamela patricia patsy patty paula pauline peggy penny phyllis priscilla rachel rebecca regina renee rita roberta robin rosa rose
  rosemary ruth sally samantha sandra sara sarah shannon sharon sheila shelley sherry shirley sofia sonia sophia stacy stephanie
  sue susan suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa thelma theresa tiffany tina tracy valerie vanessa vera
  veronica vicki victoria viola virginia vivian wanda wendy yolanda yulia yvonne zoe`);

/** Whether a word is a common given name. Takes it in small letters. */
export function isGivenName(word: string): boolean {
  return maleNames.has(word) || femaleNames.has(word);
}
