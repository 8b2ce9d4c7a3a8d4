/**
 * The block in the editor: an address, or a JSON file of the media library. Written as browsers read it, so that the
 * plugin needs no build. The roundup itself isn't shown here: nothing of it can be changed in the editor.
 */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, PanelBody, Placeholder, TextControl, ToggleControl } = components;

  /** The media library, for those who may use it. */
  const fileButton = ({ file }, setAttributes) =>
    el(
      MediaUploadCheck,
      null,
      el(MediaUpload, {
        title: __('JSON file of a roundup', 'meetup-roundup'),
        allowedTypes: ['application/json'],
        value: file || undefined,
        onSelect: ({ id, url }) => setAttributes({ file: id, src: url }),
        render: ({ open }) =>
          el(
            Button,
            { variant: 'secondary', onClick: open },
            file ? __('Another JSON file', 'meetup-roundup') : __('JSON file', 'meetup-roundup'),
          ),
      }),
    );

  const settings = ({ title, hideTitle }, setAttributes) =>
    el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Roundup', 'meetup-roundup') },
        el(TextControl, {
          label: __('Link text where the roundup can’t be shown', 'meetup-roundup'),
          value: title,
          onChange: (value) => setAttributes({ title: value }),
        }),
        el(ToggleControl, {
          label: __('Leave the title out', 'meetup-roundup'),
          checked: hideTitle,
          onChange: (value) => setAttributes({ hideTitle: value }),
        }),
      ),
    );

  function Edit({ attributes, setAttributes }) {
    const { src } = attributes;
    const help = __(
      'The address of its JSON: on this site, or on one that the settings name.',
      'meetup-roundup',
    );
    return el(
      Fragment,
      null,
      settings(attributes, setAttributes),
      el(
        'div',
        useBlockProps(),
        el(
          Placeholder,
          {
            icon: 'format-video',
            label: __('Meetup roundup', 'meetup-roundup'),
            instructions: help,
            isColumnLayout: true,
          },
          el(TextControl, {
            label: __('Address of the roundup', 'meetup-roundup'),
            placeholder: 'https://…/2018-12.json',
            // Stored with `&amp;` by WordPress where the author has no rights to HTML.
            value: src.replaceAll('&amp;', '&'),
            onChange: (value) => setAttributes({ src: value, file: 0 }),
          }),
          el('div', null, fileButton(attributes, setAttributes)),
        ),
      ),
    );
  }

  blocks.registerBlockType('meetup-roundup/roundup', { edit: Edit, save: () => null });
})(window.wp);
