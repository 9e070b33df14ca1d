using System.Runtime.InteropServices;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The words and signs of a block, as one pass over its characters counts them. Words are runs between spaces; a character of a script without spaces (Chinese,
/// Japanese, Thai ...) counts as half a word, so that lengths mean the same in any language without a word list.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct BlockShape
{
    private const float UnspacedWord = 0.5f;
    private const float MaxStampWords = 8;
    private const int MinStampDigits = 2;

    /// <summary>The number of words.</summary>
    public float Words;

    /// <summary>The number of tokens, with one for each character of an unspaced script.</summary>
    public int Tokens;

    /// <summary>The number of tokens that stand in the declared title.</summary>
    public int TitleTokens;

    /// <summary>The number of tokens that stand in the declared description.</summary>
    public int DescriptionTokens;

    /// <summary>The number of letters.</summary>
    public int Letters;

    /// <summary>The number of capitals.</summary>
    public int Capitals;

    /// <summary>The number of digits.</summary>
    public int Digits;

    /// <summary>The number of commas and semicolons of any script.</summary>
    public int Commas;

    /// <summary>The number of full stops, exclamation and question marks of any script.</summary>
    public int Stops;

    /// <summary>The number of bars, bullets, slashes and arrows, which separate links and labels.</summary>
    public int Separators;

    /// <summary>Whether the text ends a sentence, closing quotes and brackets left aside.</summary>
    public bool EndsSentence;

    /// <summary>Whether it ends with a colon.</summary>
    public bool EndsWithColon;

    /// <summary>A hash of its letters and digits, without case: copies share it.</summary>
    public uint Hash;

    /// <summary>Whether it is short with numbers in it: a date, a count, a time.</summary>
    public readonly bool IsStamp => Words <= MaxStampWords && Digits >= MinStampDigits;

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The words of the declared title.</param>
    /// <param name="description">The words of the declared description.</param>
    public static BlockShape Measure(ReadOnlySpan<char> text, TokenSet title, TokenSet description) => Measure(text, text.Length, title, description);

    /// <summary>Measures a text after which more may stand.</summary>
    /// <param name="text">The text and what stands after it.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="title">The words of the declared title.</param>
    /// <param name="description">The words of the declared description.</param>
    public static BlockShape Measure(ReadOnlySpan<char> text, int length, TokenSet title, TokenSet description)
    {
        var shape = new BlockShape { Hash = TokenSet.Seed };
        var token = TokenSet.Seed;
        var inToken = false;
        for (var at = 0; at < length; at++)
        {
            var run = LetterRun.Read(text[at..], length - at);
            if (run.Length > 0)
            {
                shape.Letters += run.Length;
                shape.Capitals += run.Capitals;
                token = run.AddTo(token);
                inToken = true;
                at += run.Length;
                if (at == length) break;
            }

            var c = text[at];
            if (char.IsAsciiLetter(c))
            {
                at--;
                continue;
            }

            if (c == ' ')
            {
                if (inToken) shape.EndToken(ref token, ref inToken, title, description);
                continue;
            }

            if (WordCounter.IsUnspaced(c))
            {
                if (inToken) shape.EndToken(ref token, ref inToken, title, description);
                shape.Letters++;
                token = TokenSet.Next(token, c);
                shape.EndToken(ref token, ref inToken, title, description);
                shape.Words += UnspacedWord - 1;
                continue;
            }

            if (IsWordCharacter(c))
            {
                shape.CountWordCharacter(c);
                token = TokenSet.Next(token, UnitCase.ToSmall(c));
                inToken = true;
                continue;
            }

            if (inToken && c is not ('\'' or '’' or '-' or '.')) shape.EndToken(ref token, ref inToken, title, description);
            shape.CountMark(c);
        }

        if (inToken) shape.EndToken(ref token, ref inToken, title, description);
        shape.LookAtEnds(text[..length]);
        return shape;
    }

    /// <summary>Whether the character belongs to a word: letters, digits, their marks, and halves of pairs.</summary>
    public static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (c > 0x2FF && CombiningMark.Is(c));

    private void CountWordCharacter(char c)
    {
        if (char.IsDigit(c))
        {
            Digits++;
            return;
        }

        Letters++;
        if (char.IsUpper(c)) Capitals++;
    }

    private void EndToken(ref uint token, ref bool inToken, TokenSet title, TokenSet description)
    {
        Words++;
        Tokens++;
        if (title.Contains(token)) TitleTokens++;
        if (description.Contains(token)) DescriptionTokens++;
        Hash = (Hash ^ token) * 16777619;
        token = TokenSet.Seed;
        inToken = false;
    }

    private void CountMark(char c)
    {
        switch (c)
        {
            case ',' or ';' or '、' or '，' or '；' or '،' or '؛': Commas++; break;
            case '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '۔' or '։': Stops++; break;
            case '|' or '•' or '·' or '/' or '»' or '›' or '→' or '▸' or '■' or '▶' or '>' or '│': Separators++; break;
        }
    }

    private void LookAtEnds(ReadOnlySpan<char> text)
    {
        var end = text.Length - 1;
        while (end >= 0 && text[end] is '"' or '\'' or '”' or '“' or '’' or '»' or '«' or ')' or ']' or '」' or '』' or '）' or ' ' or '‘' or '›') end--;
        if (end >= 0)
        {
            EndsSentence = text[end] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '।' or '؟' or '۔' or '։' or '॥';
            EndsWithColon = text[end] is ':' or '：';
        }
    }
}
