using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>The title, description and body that a page declares in machine form. They are compared with the blocks, never copied into the body.</summary>
internal sealed class DeclaredTexts
{
    private const int MinProbe = 20;
    private const int MaxProbe = 32;
    private const int MaxSearches = 400;

    private const int RunLength = 4;
    private const int RunBitsLog = 14;
    private const int RunBits = 1 << RunBitsLog;

    /// <summary>Shorter declared bodies are descriptions by another name.</summary>
    private const int MinBodyLength = 300;

    private ulong[]? _runs;
    private HashSet<uint>? _otherHeadlines;
    private int _lastFound;

    private readonly IReadOnlyList<Declaration> _declarations;

    private DeclaredTexts(IReadOnlyList<Declaration> declarations, string? title, string? description, string? body)
    {
        _declarations = declarations;
        Body = body?.Length >= MinBodyLength ? body : null;
        TitleTokens = TokenSet.Of(title);
        DescriptionTokens = TokenSet.Of(description);
    }

    /// <summary>The longest article body in structured data; null when not stated.</summary>
    public string? Body { get; }

    /// <summary>The words of the headline as structured data or the social tags have it, else of the title of the page, often with the publication's name.</summary>
    public TokenSet TitleTokens { get; }

    /// <summary>The words of the longest description.</summary>
    public TokenSet DescriptionTokens { get; }

    /// <summary>Whether structured data declares an article with a headline of these words, which is not the first one.</summary>
    /// <param name="hash">The hash of the words, as <see cref="BlockShape.Hash"/> has it.</param>
    public bool IsOtherHeadline(uint hash) => (_otherHeadlines ??= FindOtherHeadlines()).Contains(hash);

    private HashSet<uint> FindOtherHeadlines()
    {
        var hashes = new HashSet<uint>();
        var isFirst = true;
        for (var i = 0; i < _declarations.Count; i++)
        {
            var declaration = _declarations[i];
            if (declaration.Kind is not (DeclarationKind.JsonLd or DeclarationKind.Microdata) || declaration.Key != "headline" || declaration.Value.Length == 0) continue;
            if (!isFirst) hashes.Add(BlockShape.Measure(declaration.Value, TitleTokens, DescriptionTokens).Hash);
            isFirst = false;
        }

        return hashes;
    }

    /// <summary>Whether the declared body holds a block: 1, 0, or -1 when that cannot be told.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="searches">Counts the searches of a page, which are bounded so that the time stays linear.</param>
    public sbyte BodyHolds(ReadOnlySpan<char> text, ref int searches)
    {
        if (Body is null || text.Length < MinProbe || searches >= MaxSearches) return -1;
        // Markup, links and quotes may be cut differently inside a paragraph: one of two probes is enough.
        searches++;
        var length = Math.Min(text.Length, MaxProbe);
        var middle = Math.Max(0, text.Length / 2 - length / 2);
        return BodyHolds(text[..length]) || BodyHolds(text.Slice(middle, length)) ? (sbyte)1 : (sbyte)0;
    }

    /// <summary>Most blocks stand in no declared body, and one run of letters that it does not hold tells so without a search.</summary>
    private bool BodyHolds(ReadOnlySpan<char> probe)
    {
        _runs ??= RunsOf(Body);
        for (var at = 0; at + RunLength <= probe.Length; at += RunLength)
        {
            var bit = RunBit(probe[at..]);
            if ((_runs[bit >> 6] >> bit & 1) == 0) return false;
        }

        // Blocks come in the order of the declared body, so a search goes on behind the last find first.
        var found = Body.AsSpan(_lastFound).IndexOf(probe, StringComparison.Ordinal);
        if (found >= 0) _lastFound += found;
        else found = Body.AsSpan(0, Math.Min(Body!.Length, _lastFound + probe.Length)).IndexOf(probe, StringComparison.Ordinal);
        return found >= 0;
    }

    private static ulong[] RunsOf(ReadOnlySpan<char> body)
    {
        var runs = new ulong[RunBits / 64];
        for (var at = 0; at + RunLength <= body.Length; at++)
        {
            var bit = RunBit(body[at..]);
            runs[bit >> 6] |= 1UL << bit;
        }

        return runs;
    }

    /// <summary>The place of a run of four units in the bit map.</summary>
    private static int RunBit(ReadOnlySpan<char> text) => (int)(BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(text)) * 0x9E3779B97F4A7C15 >> (64 - RunBitsLog));

    /// <summary>Finds them.</summary>
    /// <param name="declarations">All that the page declares.</param>
    public static DeclaredTexts Find(IReadOnlyList<Declaration> declarations)
    {
        string? social = null, headline = null, pageTitle = null, description = null, body = null;
        for (var i = 0; i < declarations.Count; i++)
        {
            var declaration = declarations[i];
            if (declaration.Value.Length == 0) continue;
            switch (declaration.Kind, declaration.Key)
            {
                case (DeclarationKind.Meta, "og:title" or "twitter:title"): social ??= declaration.Value; break;
                case (DeclarationKind.JsonLd or DeclarationKind.Microdata, "headline"): headline ??= declaration.Value; break;
                case (DeclarationKind.Title, _): pageTitle ??= declaration.Value; break;
                case (DeclarationKind.Meta, "description" or "og:description" or "twitter:description" or "dc.description"):
                case (DeclarationKind.JsonLd, "description"):
                    if (declaration.Value.Length > (description?.Length ?? 0)) description = declaration.Value;
                    break;
                case (DeclarationKind.JsonLd or DeclarationKind.Microdata, "articleBody"):
                    if (declaration.Value.Length > (body?.Length ?? 0)) body = declaration.Value;
                    break;
            }
        }

        return new DeclaredTexts(declarations, headline ?? social ?? pageTitle, description, body);
    }
}
