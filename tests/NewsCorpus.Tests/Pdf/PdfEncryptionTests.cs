using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfEncryptionTests
{
    private const string UserPassword = "lantern";
    private const string OwnerPassword = "keeper";

    public static TheoryData<string> Locked => new("rc4-40.pdf", "rc4-128.pdf", "aes-128.pdf", "aes-256.pdf");

    [Theory]
    [MemberData(nameof(Locked))]
    public void Parse_UserPassword_OpensTextAndTitle(string file)
    {
        var article = Parse(file, UserPassword).Article!;
        Assert.Contains("after the keeper had looked for the matches", article.Body, StringComparison.Ordinal);
        Assert.Equal("The lamp is lit again", article.Headline);
    }

    [Theory]
    [MemberData(nameof(Locked))]
    public void Parse_OwnerPassword_OpensTheText(string file) =>
        Assert.Contains("lent it to the postman", Parse(file, OwnerPassword).Article!.Body, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Locked))]
    public void Parse_NoOrWrongPassword_IsMalformedAndSaysEncrypted(string file)
    {
        foreach (var password in new[] { null, "matches" })
        {
            var result = Parse(file, password);
            Assert.Equal(ParseOutcome.Malformed, result.Outcome);
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.Encrypted);
        }
    }

    [Fact]
    public void Parse_EmptyUserPassword_IsOpenToEveryone() =>
        Assert.Contains("lent it to the postman", Parse("aes-256-open.pdf", null).Article!.Body, StringComparison.Ordinal);

    [Fact]
    public void Parse_OnlyAttachedFilesEncrypted_IsOpenToEveryone()
    {
        const string Encrypt = "/Encrypt<</Filter/Standard/V 5/R 6/Length 256/CF<</StdCF<</CFM/AESV3/AuthEvent/EFOpen>>>>/EFF/StdCF/StmF/Identity/StrF/Identity>>";
        var bytes = MadePdf.Document([Encrypt], MadePdf.Lines("The lamp on the pier was lit again on Friday, after the keeper had looked for the", "matches for eleven weeks. They were found in the pocket of a coat that he had lent."));
        Assert.Contains("eleven weeks", new NewsParser(new NewsParserOptions().WithPdf()).Parse(new SourceDocument(bytes)).Article!.Body, StringComparison.Ordinal);
    }

    private static ParseResult Parse(string file, string? password)
    {
        var bytes = File.ReadAllBytes(Path.Combine(EvaluationData.Repository, "tests", "Fixtures", "pdf", file));
        return new NewsParser(new NewsParserOptions().WithPdf(password)).Parse(new SourceDocument(bytes));
    }
}
