using NewsCorpus.Classification.Pages;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class BlockShapeTests
{
    [Theory]
    [InlineData("The ferry runs again.", 4)]
    [InlineData("It's a well-known story", 4)]
    [InlineData("渡し船は再び走る", 4)]
    [InlineData("ferry 渡し船", 2.5)]
    [InlineData("— | •", 0)]
    public void Measure_CountsWordsInAnyScript(string text, float words) => Assert.Equal(words, Measure(text).Words);

    [Theory]
    [InlineData("He said “no.”", true)]
    [InlineData("走る。", true)]
    [InlineData("Read more", false)]
    [InlineData("Really?", true)]
    public void Measure_SeesTheEndOfASentence(string text, bool ends) => Assert.Equal(ends, Measure(text).EndsSentence);

    [Fact]
    public void Measure_CopiesShareAHash_WhateverTheirCaseAndMarks() => Assert.Equal(Measure("The Ferry, again!").Hash, Measure("the ferry again").Hash);

    [Fact]
    public void Measure_CountsTitleTokens() => Assert.Equal(2, BlockShape.Measure("the old ferry sails", TokenSet.Of("Ferry: old and new"), TokenSet.Empty).TitleTokens);

    private static BlockShape Measure(string text) => BlockShape.Measure(text, TokenSet.Empty, TokenSet.Empty);
}
