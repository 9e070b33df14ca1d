using System.Buffers;
using System.Collections.Immutable;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Languages;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;
using NewsCorpus.Text;

namespace NewsCorpus;

/// <summary>The last step: decisions and metadata become the article and its result.</summary>
internal static class ArticleAssembler
{
    private const string BlockSeparator = "\n\n";

    public static ParseResult WithoutArticle(SourceDocument source, SourceFormat format, string? charset, ParseOutcome outcome, IReadOnlyList<Diagnostic> diagnostics) =>
        ResultOf(source, format, charset, outcome, diagnostics, null, []);

    public static ParseResult Assemble(
        DecodedSource decoded,
        DocumentContent content,
        ArraySegment<BlockDecision> decisions,
        ArticleMetadata metadata,
        LanguageGuess hint,
        bool isArticle,
        NewsParserOptions options,
        ExtensionBoundary boundary,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        var body = isArticle ? BodyOf(content, decisions) : "";
        var outcome = body.Length > 0 ? ParseOutcome.Article : content.Blocks.Length == 0 ? ParseOutcome.Empty : ParseOutcome.NotAnArticle;
        var reported = outcome == ParseOutcome.Article ? diagnostics : WithReason(outcome, content, diagnostics);
        if (outcome != ParseOutcome.Article)
        {
            var all = options.IncludeRemoved ? Collect(decoded, content, decisions, metadata.Url, static _ => true, null) : [];
            return ResultOf(decoded.Document, decoded.Format, decoded.Charset, outcome, reported, null, all);
        }

        var kept = Count(decisions, IsKept);
        var texts = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(kept);
        var isBody = ArrayPool<bool>.Shared.Rent(kept);
        KeepTexts(content, decisions, body, texts, isBody);
        var languages = ResolveLanguages(options.LanguageIdentifier, body, (texts, isBody, kept), metadata.DeclaredLanguage, hint, boundary);
        var blocks = Collect(decoded, content, decisions, metadata.Url, IsKept, (texts, languages.Blocks));
        ArrayPool<ReadOnlyMemory<char>>.Shared.Return(texts, clearArray: true);
        ArrayPool<bool>.Shared.Return(isBody);
        var removed = options.IncludeRemoved ? Collect(decoded, content, decisions, metadata.Url, static role => !IsKept(role), null) : [];
        var article = ArticleOf(metadata, languages, body, blocks, removed, IsReported(diagnostics, DiagnosticCodes.ArticleTruncated));
        return ResultOf(decoded.Document, decoded.Format, decoded.Charset, outcome, reported, article, []);
    }

    private static ParseResult ResultOf(
        SourceDocument source, SourceFormat format, string? charset, ParseOutcome outcome, IReadOnlyList<Diagnostic> diagnostics, Article? article, ImmutableArray<ArticleBlock> removed)
    {
        return new ParseResult
        {
            Id = SourceIdentity.IdOf(source),
            Outcome = outcome,
            Origin = source.Origin,
            Format = format,
            Charset = charset,
            Article = article,
            Removed = removed,
            Diagnostics = [.. diagnostics],
        };
    }

    /// <summary>A source without an article always says why, last of all.</summary>
    private static IReadOnlyList<Diagnostic> WithReason(ParseOutcome outcome, DocumentContent content, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (outcome == ParseOutcome.Empty) return [.. diagnostics, new Diagnostic(DiagnosticCodes.SourceEmpty, "The source holds no visible text.")];
        if (IsReported(diagnostics, DiagnosticCodes.NoArticleFound)) return diagnostics;
        return [.. diagnostics, new Diagnostic(DiagnosticCodes.NoArticleFound, $"None of the {content.Blocks.Length} blocks is the body of an article.")];
    }

    /// <summary>Whether a block of a role belongs to the article: its body, or its header lines and what stands beside the body under a role of its own.</summary>
    public static bool IsKept(BlockRole role) => role is BlockRole.Body or BlockRole.Subheading or BlockRole.Headline or BlockRole.Standfirst
        or BlockRole.Kicker or BlockRole.Byline or BlockRole.Dateline or BlockRole.Timestamp or BlockRole.Caption or BlockRole.PullQuote
        or BlockRole.Correction or BlockRole.Box;

    private static Article ArticleOf(
        ArticleMetadata metadata, ResolvedLanguages languages, string body, ImmutableArray<ArticleBlock> blocks, ImmutableArray<ArticleBlock> removed, bool isTruncated)
    {
        return new Article
        {
            Headline = metadata.Headline,
            AlternativeHeadline = metadata.AlternativeHeadline,
            Standfirst = metadata.Standfirst,
            Kicker = metadata.Kicker,
            Dateline = metadata.Dateline,
            Byline = metadata.Byline,
            Authors = metadata.Authors,
            Publication = metadata.Publication,
            Domain = metadata.Domain,
            Syndicator = metadata.Syndicator,
            Published = metadata.Published,
            Modified = metadata.Modified,
            Section = metadata.Section,
            Keywords = metadata.Keywords,
            Url = metadata.Url,
            License = metadata.License,
            Image = metadata.Image,
            IsAccessibleForFree = metadata.IsAccessibleForFree,
            Evidence = metadata.Evidence,
            Body = body,
            Language = languages.Language,
            Languages = languages.Shares,
            Blocks = blocks,
            Removed = removed,
            IsTruncated = isTruncated,
            WordCount = WordCounter.Count(body),
            Fingerprint = Simhash.Compute(body),
        };
    }

    /// <summary>The texts of the kept blocks in their order; those of the body are ranges of it.</summary>
    private static void KeepTexts(DocumentContent content, ArraySegment<BlockDecision> decisions, string body, Span<ReadOnlyMemory<char>> texts, Span<bool> isBody)
    {
        var (kept, at) = (0, 0);
        for (var i = 0; i < decisions.Count; i++)
        {
            if (!IsKept(decisions[i].Role)) continue;
            isBody[kept] = IsBody(decisions[i].Role);
            if (isBody[kept])
            {
                var start = at > 0 ? at + BlockSeparator.Length : 0;
                at = start + content.Blocks[i].TextLength;
                texts[kept++] = body.AsMemory(start..at);
            }
            else
            {
                texts[kept++] = content.StringOf(i).AsMemory();
            }
        }
    }

    /// <summary>The languages of the article; unknown where the identifier fails.</summary>
    private static ResolvedLanguages ResolveLanguages(
        ILanguageIdentifier identifier, string body, (ReadOnlyMemory<char>[] Texts, bool[] IsBody, int Count) kept, string? declared, LanguageGuess hint, ExtensionBoundary boundary)
    {
        return boundary.Ask(identifier, (body, kept, declared, hint), null, static ResolvedLanguages? (asked, given) => LanguageResolver.Resolve(
            asked, given.body, given.kept.Texts.AsSpan(0, given.kept.Count), given.kept.IsBody.AsSpan(0, given.kept.Count), given.declared, given.hint))
            ?? ResolvedLanguages.Unknown(kept.Count);
    }

    private static int Count(ArraySegment<BlockDecision> decisions, Func<BlockRole, bool> isWanted)
    {
        var count = 0;
        foreach (ref readonly var decision in decisions.AsSpan())
        {
            if (isWanted(decision.Role)) count++;
        }

        return count;
    }

    private static bool IsBody(BlockRole role) => role is BlockRole.Body or BlockRole.Subheading;

    private static string BodyOf(DocumentContent content, ArraySegment<BlockDecision> decisions)
    {
        var length = 0;
        for (var i = 0; i < decisions.Count; i++)
        {
            if (IsBody(decisions[i].Role)) length += content.Blocks[i].TextLength + (length > 0 ? BlockSeparator.Length : 0);
        }

        if (length == 0) return "";
        return string.Create(length, (content, decisions), static (body, source) =>
        {
            var at = 0;
            for (var i = 0; i < source.decisions.Count; i++)
            {
                if (!IsBody(source.decisions[i].Role)) continue;
                if (at > 0)
                {
                    BlockSeparator.CopyTo(body[at..]);
                    at += BlockSeparator.Length;
                }

                var text = source.content.TextOf(i);
                text.CopyTo(body[at..]);
                at += text.Length;
            }
        });
    }

    private static ImmutableArray<ArticleBlock> Collect(
        DecodedSource decoded,
        DocumentContent content,
        ArraySegment<BlockDecision> decisions,
        string? pageUrl,
        Func<BlockRole, bool> isWanted,
        (ReadOnlyMemory<char>[] Texts, ImmutableArray<string> Languages)? known)
    {
        var collected = ImmutableArray.CreateBuilder<ArticleBlock>(Count(decisions, isWanted));
        var marks = new ArticleMarkReader(decoded, content, pageUrl);
        for (var i = 0; i < decisions.Count; i++)
        {
            if (!isWanted(decisions[i].Role)) continue;
            ref readonly var block = ref content.Blocks[i];
            collected.Add(new ArticleBlock(known?.Texts[collected.Count] ?? content.StringOf(i).AsMemory(), decisions[i].Rule)
            {
                Role = decisions[i].Role,
                Kind = block.Kind,
                Level = block.Level,
                Language = known?.Languages[collected.Count] is { } language and not LanguageGuess.Undetermined ? language : null,
                Span = block.Span,
                Box = block.Box == default ? null : block.Box,
                Confidence = decisions[i].Confidence,
                Marks = marks.MarksOf(block),
            });
        }

        return collected.MoveToImmutable();
    }

    private static bool IsReported(IReadOnlyList<Diagnostic> diagnostics, string code)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Code == code) return true;
        }

        return false;
    }
}
