#!/usr/bin/perl
# SpamAssassin with one body rule a term; no network, no other rules, nothing learned.
use strict;
use warnings;
use Mail::SpamAssassin;
use Time::HiRes qw(clock);

my ($runs, $share) = (5, 100);
my $folder = shift;

sub whole_file {
  open my $file, '<:raw', "$folder/$_[0]" or die "$_[0]: $!";
  local $/;
  return <$file>;
}

my @mails;
for (my ($data, $at) = (whole_file('messages.written'), 0); $at < length $data && @mails < $share;) {
  my $length = unpack 'V', substr $data, $at, 4;
  # A minimal mail, so that it reads the same text.
  push @mails, "From: a\@example.org\nTo: b\@example.org\nSubject: a\n"
    . "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
    . substr($data, $at + 4, $length) . "\n";
  $at += 4 + $length;
}

my ($number, $rules) = (0, join "\n",
  "loadplugin Mail::SpamAssassin::Plugin::Check", "util_rb_tld com org", "normalize_charset 0", "");
for my $term (split /\n/, whole_file('terms.written')) {
  my $pattern = join '', map { /[A-Za-z0-9 ]/ ? $_ : sprintf '\\x%02x', ord } split //, $term;
  $pattern =~ s/ /\\s+/g;
  $rules .= "body T$number /$pattern/i\nscore T$number 1\n";
  $number++;
}

my $start = clock;
my $engine = Mail::SpamAssassin->new({
  config_text => $rules, local_tests_only => 1, dont_copy_prefs => 1, userprefs_filename => '/dev/null',
});
$engine->init(1);
$engine->compile_now(0, 0);
my $compiling = clock() - $start;

sub found {
  my $mail = $engine->parse($_[0]);
  my $status = $engine->check($mail);
  my @names = split /,/, $status->get_names_of_tests_hit;
  $status->finish;
  $mail->finish;
  return map { /^T(\d+)$/ ? $1 : () } @names;
}

my @times;
for (1 .. $runs) {
  $start = clock;
  found($_) for @mails;
  push @times, clock() - $start;
}
@times = sort { $a <=> $b } @times;
printf "SpamAssassin\t%f\t%f\t%d\tspamassassin.answers\tfold, words, facts, explain\n",
  $compiling * 1e3, $times[$runs / 2] / @mails * 1e6, scalar @mails;
open my $answers, '>', "$folder/spamassassin.answers" or die $!;
for my $message (0 .. $#mails) {
  print $answers "$message $_\n" for sort { $a <=> $b } found($mails[$message]);
}
