#include "ingest/reader/fingerprint.h"

#include <array>
#include <fstream>
#include <memory>
#include <xxhash.h>

namespace clew::ingest {

namespace {

constexpr std::string_view kReaderVersion = "1";  // goes up whenever the same bytes come out as another document

std::uint64_t hash(const ReadOptions& options) {
  const std::string all = std::string(kReaderVersion) + '\n' + options.date.value_or("");
  return XXH3_64bits(all.data(), all.size());
}

}  // namespace

std::optional<DocumentFingerprint> fingerprint(const InputFile& file, const ReadOptions& options) {
  std::ifstream stream(file.path, std::ios::binary);
  const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
  XXH3_64bits_reset(state.get());
  std::uint64_t size = 0;
  for (std::array<char, 64 << 10> chunk; stream.read(chunk.data(), chunk.size()) || stream.gcount() > 0;) {
    XXH3_64bits_update(state.get(), chunk.data(), static_cast<std::size_t>(stream.gcount()));
    size += static_cast<std::uint64_t>(stream.gcount());
  }
  if (!stream.eof()) return std::nullopt;
  return DocumentFingerprint{file.name, file.path, size, XXH3_64bits_digest(state.get()), hash(options)};
}

DocumentFingerprint fingerprint(const InputFile& file, std::string_view bytes, const ReadOptions& options) {
  return {file.name, file.path, bytes.size(), XXH3_64bits(bytes.data(), bytes.size()), hash(options)};
}

}  // namespace clew::ingest
