using NewsCorpus.Quality.Text;

namespace NewsCorpus.Tests.Quality.Text;

public sealed class CaseFoldingTests
{
    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("İZMİR", "i\u0307zmi\u0307r")]
    [InlineData("ﬁnale", "finale")]
    [InlineData("DŽ", "dž")]
    public void Fold_LettersBeyondAscii_FoldFully(string text, string folded) => Assert.Equal(folded, CaseFolding.Fold(text));

    [Theory]
    [InlineData("ΟΔΟΣ ΣΤΟ", "οδος στο")]
    [InlineData("ΟΔΟΣ.", "οδος.")]
    [InlineData("Σ", "σ")]
    [InlineData("İ", "i\u0307")]
    [InlineData("STRAẞE", "straße")]
    public void Lower_SigmaAndDottedI_FollowTheirRules(string text, string lower) => Assert.Equal(lower, CaseFolding.Lower(text));
}
