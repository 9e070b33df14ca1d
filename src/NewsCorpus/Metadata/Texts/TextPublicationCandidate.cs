using System.Runtime.InteropServices;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A name that may be the publication's.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TextPublicationCandidate : ITextCandidate
{
    /// <summary>The longest name, and so the longest key (<see cref="TextKey"/>) of one.</summary>
    public const int MaxKeyLength = 48;

    /// <inheritdoc/>
    public required ReadOnlyMemory<char> Value { get; init; }

    /// <summary>The block it stands on.</summary>
    public required int Block { get; init; }

    /// <summary>Where it starts in the text of the block.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the text of the block.</summary>
    public required int End { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <inheritdoc/>
    public float Score { get; set; }

    /// <summary>How it was found; a name may be found in several ways.</summary>
    public NameSources Sources { get; set; }

    /// <summary>The number of times it was found in each way that repeats.</summary>
    public int HostCount { get; set; }

    /// <summary>How often it is the host of a mail address: pages give their own.</summary>
    public int MailCount { get; set; }

    /// <summary>How often it is the host of a web address.</summary>
    public int AddressCount { get; set; }

    /// <summary>The mentions of the host that has its very letters.</summary>
    public int SpeltHostCount { get; set; }

    /// <summary>How often it follows a word such as "about" or "from" above and below the article.</summary>
    public int IntroducedCount { get; set; }

    public int CopyrightCount { get; set; }

    public int HeadCount { get; set; }

    public int TailCount { get; set; }

    /// <summary>The most mentions that any other host has.</summary>
    public int OtherHostCount { get; set; }

    /// <summary>The length of its key.</summary>
    public int KeyLength { get; private set; }

    /// <summary>A bit for each letter of its key, by its last six bits: a key that holds another has all bits of that.</summary>
    public ulong KeyUnits { get; private set; }

    public TextOccurrences Occurrences { get; set; }

    /// <summary>The mentions of the host whose letters it has, or which has its letters.</summary>
    public int MatchingHostCount { get; set; }

    public int ContainingHostCount { get; set; }

    /// <summary>The number of other candidates that hold its letters and go on, and of those that it holds.</summary>
    public int LongerNames { get; set; }

    public int ShorterNames { get; set; }

    /// <summary>The sources of the longer names that hold it.</summary>
    public NameSources InSources { get; set; }

    public int Candidates { get; set; }

    public float CountShare { get; set; }

    /// <summary>Whether it stands above the body.</summary>
    public bool IsAbove { get; set; }

    public float Place { get; set; }

    /// <summary>The name behind the article that it opens with; empty when it opens with none.</summary>
    public readonly ReadOnlySpan<char> WithoutArticle => Value.Span.IndexOf(' ') is > 0 and var space && PublicationWords.IsArticle(Value.Span[..space]) ? Value.Span[(space + 1)..] : default;

    /// <summary>Takes what is needed of its key.</summary>
    public void TakeKey(ReadOnlySpan<char> key)
    {
        (KeyLength, KeyUnits) = (key.Length, 0);
        foreach (var unit in key) KeyUnits |= 1UL << unit;
    }

    /// <inheritdoc/>
    public readonly void Write(ref FeatureCursor writer, TextOutline outline)
    {
        var value = Value.Span;
        for (var source = NameSources.Host; source <= NameSources.Frequent; source = (NameSources)((int)source << 1)) writer.Add((Sources & source) != NameSources.None);
        writer.Add(Math.Min(HostCount, 6));
        writer.Add(Math.Min(OtherHostCount, 6));
        writer.Add(HostCount - Math.Min(OtherHostCount, 10));
        writer.Add(Math.Min(CopyrightCount, 3));
        writer.Add(Math.Min(HeadCount, 5));
        writer.Add(Math.Min(TailCount, 8));
        writer.Add(Math.Min(Occurrences.Total, 20));
        writer.Add(Math.Min(Occurrences.InBody, 6));
        writer.Add(Math.Min(Occurrences.WholeLine, 6));
        writer.Add(Math.Min(Occurrences.OpensLine, 6));
        writer.Add(Math.Min(MatchingHostCount, 4));
        writer.Add(Math.Min(ContainingHostCount, 4));
        writer.Add(Math.Min(LongerNames, 5));
        writer.Add(Math.Min(ShorterNames, 5));
        writer.Add(value.Count(' ') + 1);
        writer.Add(value.Length);
        writer.Add(value[0] < '\u0590' && !value.ContainsAnyInRange('a', 'z'));
        writer.Add(Candidates);
        writer.Add(CountShare);
        writer.Add(IsAbove);
        writer.Add(Place);
        writer.Add(Math.Min(Block, 12));
        writer.Add((InSources & NameSources.Copyright) != NameSources.None);
        writer.Add((InSources & NameSources.PageTitle) != NameSources.None);
        writer.Add(HeadCount > 0 && TailCount > 0);
        writer.Add(Math.Min(Occurrences.OpensCompound, 8));
        writer.Add(Math.Min(Occurrences.OpensProduct, 4));
        writer.Add(PublicationWords.HoldTitle(value));
        writer.Add(PublicationWords.CountCompany(value));
        writer.Add(value.ContainsAnyInRange('0', '9'));
        writer.Add(char.IsUpper(value[0]));
        writer.Add(Math.Min(SpeltHostCount, 4));
        writer.Add(Math.Min(IntroducedCount, 5));
        writer.Add(!WithoutArticle.IsEmpty);
        writer.Add(Occurrences.BehindArticle / MathF.Max(1, Occurrences.Total));
        writer.Add(HasInnerCapital(value));
        writer.Add(Math.Min(MailCount, 3));
        writer.Add(Math.Min(AddressCount, 3));
    }

    /// <summary>Whether a word goes on in capitals behind a small letter, or in small letters behind two capitals, as names of brands do: "LampPost", "LAMPonline".</summary>
    private static bool HasInnerCapital(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) ? char.IsLower(name[i - 1]) : char.IsLower(name[i]) && i > 1 && char.IsUpper(name[i - 1]) && char.IsUpper(name[i - 2])) return true;
        }

        return false;
    }
}
