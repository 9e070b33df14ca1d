using System.Runtime.InteropServices;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Lines;

/// <summary>What one pass over the text of a block counts. Lengths are UTF-16 units.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineFacts
{
    /// <summary>The length of the text.</summary>
    public int Length;

    /// <summary>Runs of letters and digits; two characters count as one word in scripts without spaces.</summary>
    public int Words;

    /// <summary>Words that open with a capital letter.</summary>
    public int CapitalWords;

    /// <summary>Words of one to three letters in lower case: mostly articles, prepositions and conjunctions.</summary>
    public int SmallWords;

    public int Letters;
    public int Capitals;
    public int Digits;
    public int Commas;

    /// <summary>Bars, slashes, bullets, arrows and the like.</summary>
    public int Marks;

    /// <summary>Ends of sentences, whether inside or at the end.</summary>
    public int SentenceEnds;

    /// <summary>Places where a small letter meets a capital inside a word, or a full stop stands between letters: words may be glued there.</summary>
    public int Joints;

    /// <summary>A hash of its words in lower case.</summary>
    public uint Hash;

    /// <summary>The hash of the word that it opens with, where that is one of ASCII; 0 elsewhere.</summary>
    public uint FirstWord;

    /// <summary>Words of four letters and more, and pairs of characters in scripts without spaces.</summary>
    public int ContentWords;

    /// <summary>What stands at its edges and in it.</summary>
    public LineTraits Traits;

    /// <summary>The phrases at its start.</summary>
    public TextCueMatch Cues;

    /// <summary>The phrases anywhere on it.</summary>
    public LinePhraseMatch Phrases;

    public readonly bool Has(LineTraits trait) => (Traits & trait) != LineTraits.None;

    /// <summary>Whether it is as short as a label or a headline of few words.</summary>
    public readonly bool IsShort => Words < 8;

    /// <summary>Whether it reads like a sentence or more: so many words, and an end. Asked of every line time and again, and so without branches to guess.</summary>
    public readonly bool IsSentence => (Words >= 20) | ((Words >= 8) & Has(LineTraits.EndsSentence));
}
