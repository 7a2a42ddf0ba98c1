package org.candour.content;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a file, in sentences for the keeper. */
@MessageBundle("content")
public interface ContentWords {
    @Message("It must begin with a line of three hyphens, its title and date below, and three hyphens again.")
    String noFrontMatter();

    @Message("The front matter is not closed by a line of three hyphens.")
    String unclosed();

    @Message("This cannot be read as YAML: {problem}.")
    String notYaml(String problem);

    @Message("The front matter must be a list of names and values.")
    String notFields();

    @Message("There is no field called “{name}”.")
    String unknownField(String name);

    @Message("“{name}” is missing.")
    String missing(String name);

    @Message("“{name}” must be a line of text.")
    String notText(String name);

    @Message("“{name}” is longer than {most} characters.")
    String tooLong(String name, int most);

    @Message("“date” must be a day such as 2016-09-18.")
    String notDay();

    @Message("The date {day} is not in the month of its folder, {folder}.")
    String otherMonth(String day, String folder);

    @Message("“number” must be a whole number from 1.")
    String notNumber();

    @Message("“comments” must be open, slow or closed.")
    String notOpenClosed();

    @Message("“labels” must be a list of names.")
    String notLabels();

    @Message("The file’s name must be lower-case words joined by hyphens, and not a number.")
    String notSlug();

    @Message("An address of this site already has this name.")
    String reserved();

    @Message("The file is not UTF-8 text.")
    String notUtf8();

    @Message("The file is larger than {most} bytes.")
    String tooLarge(int most);

    @Message("The file cannot be opened.")
    String unreadable();

    @Message("This is more than one post or thread can hold: a post has up to 200,000 characters.")
    String tooMuch();

    @Message("There are no words below the front matter.")
    String noWords();

    @Message("Another post has had this address.")
    String pathTaken();

    @Message("“comments” must be a list.")
    String notThread();

    @Message("Comment {number} stands twice.")
    String numberTwice(int number);

    @Message("Number {number} belongs to a comment written on the site.")
    String numberTaken(int number);

    @Message("Comment {number} answers {parent}, which does not come before it.")
    String noParent(int number, int parent);

    @Message("“kind” must be keeper or elsewhere, or be left out.")
    String notKind();

    @Message("“voice” must be a letter from B.")
    String notVoice();

    @Message("There are three lists, public-figures.txt, offices.txt and bank-holidays.txt; this is none of them, and was not read.")
    String noSuchList();

    @Message("This line has more than {most} characters and was passed over.")
    String entryTooLong(int most);

    @Message("There is no word in this line, so it was passed over.")
    String entryEmpty();

    @Message("A public figure needs a name of two words or more, such as Elizabeth Fry: one word alone would stand for too many people. The line was passed over.")
    String entryOneWord();

    @Message("A line of this list begins with a day such as 2036-12-25. The line was passed over.")
    String entryNoDay();

    @Message("A list has up to {most} entries; this line and those after it were passed over.")
    String listTooLong(int most);

    @Message("No letter to a writer has this name, and the file was not read. The names stand in README.md.")
    String noSuchLetter();

    @Message("There are no words in this letter.")
    String letterEmpty();

    @Message("This letter is longer than {most} characters.")
    String letterTooLong(int most);

    @Message("{braces} is nothing this letter can be filled in with. In braces may stand: {places}.")
    String letterPlaceUnknown(String braces, String places);

    @Message("{braces} stands in an address or in the description of a picture. It can only be filled in among words.")
    String letterPlaceNotWords(String braces);

    @Message("This is no picture of a kind that posts can show: JPEG, PNG or GIF. It is not shown.")
    String pictureOfOtherKind();

    @Message("A picture may have up to 20 million bytes. It is not shown.")
    String pictureTooLarge();

    @Message("A picture may have up to 13 million pixels, and a moving one 1,000 frames. Make it smaller; until then it is not shown.")
    String pictureTooManyPixels();

    @Message("The picture is damaged or breaks off. It is not shown.")
    String pictureDamaged();

    @Message("The name of a picture is made of the letters a to z, digits, hyphens, dots and underscores. It is not shown.")
    String pictureBadName();

    @Message("“{name}” must be yes or no.")
    String notYesNo(String name);

    @Message("“{name}” must be a list.")
    String notList(String name);

    @Message("“{name}” must be the path of a post of this site, such as 2016/09/relationships-matter.")
    String notPath(String name);

    @Message("“gone” must be a list of digests of 64 characters.")
    String notDigest();

    @Message("“id” must be a whole number from 1.")
    String notId();

    @Message("“cites” must be a list of addresses of posts and comments, such as 2016/09/relationships-matter/12.")
    String notCites();

    @Message("“state” must be published, withdrawn, removed or hidden.")
    String notState();

    @Message("Comment {number} is {state}, and yet there are words.")
    String wordsOfGone(int number, String state);

    @Message("{from} is to lead to {to}, where there is no post.")
    String leadsNowhere(String from, String to);

    @Message("The folder media of the content folder cannot be written to.")
    String picturesUnwritable();

    @Message("Another picture has this name here.")
    String pictureNameTaken();

    @Message("There is no post file beside this thread.")
    String noPost();
}
